import { persons, shown } from './cells-of.ts';

const jobs = (size: string, value: number, employers: number, largest: number[]) => ({
  ...persons('job-creation', size === '' ? {} : { size_band: size }, value, employers),
  largest,
});

test('jobs that many employers added are shown, rounded', () => {
  const cells = [
    jobs('', 203, 40, [20, 18]),
    jobs('small', 103, 30, [10, 9]),
    jobs('large', 100, 10, [20, 18]),
  ];
  expect(shown(cells, 'job-creation')).toMatchObject({
    '': 205,
    'size_band=small': 105,
    'size_band=large': 100,
  });
});

test.each([
  ['of two employers', jobs('large', 100, 2, [50, 50])],
  ['of one that the second largest could work out', jobs('large', 100, 10, [80, 12])],
])('jobs %s are not, nor is what would tell of them', (_, large) => {
  const cells = [jobs('', 203, 40, large.largest), jobs('small', 103, 30, [10, 9]), large];
  expect(shown(cells, 'job-creation')).toMatchObject({
    '': 205,
    'size_band=small': 'x',
    'size_band=large': 'x',
  });
});
