import { parseLandingKey } from '../../lambdas/intake/landing-key.ts';

const HASH = 'ab'.repeat(32);

test.each([
  ['a.csv', 'full'],
  ['supplement/a.csv', 'supplement'],
  ['withdraw/a.csv', 'withdraw'],
  [`.earlier/${HASH}/a.csv`, 'full'],
  [`supplement/.earlier/${HASH}/a.csv`, 'supplement'],
])('%s is a file of its kind', (path, kind) => {
  const landing = { agency: 'sio', feed: 'contributions', period: '2026-07', kind, file: 'a.csv' };
  expect(parseLandingKey(`landing/sio/contributions/2026-07/${path}`)).toEqual(landing);
});

test.each([['other/a.csv'], ['.earlier/a.csv'], [`.earlier/${HASH}/deeper/a.csv`], ['']])(
  '%s is none',
  (path) => {
    expect(parseLandingKey(`landing/sio/contributions/2026-07/${path}`)).toBeNull();
  },
);
