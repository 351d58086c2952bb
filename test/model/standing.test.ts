import { decideStanding } from '../../lambdas/model/standing.ts';
import type { SubmissionRecord } from '../../lambdas/model/submission.ts';
import { aSubmission } from './submission-factory.ts';

const TOLERANCES = { rowsAtLeast: 0.8, acceptedAtLeast: 0.5 };

/** The states by file name, the way a person would list them. */
function statesOf(history: SubmissionRecord[]): Record<string, string> {
  const { states } = decideStanding(history, TOLERANCES);
  return Object.fromEntries([...states].map(([record, { state, reason }]) => [record.file, reason ?? state]));
}

test('a later full file supersedes', () => {
  const history = [aSubmission({ name: 'a' }), aSubmission({ name: 'b' })];
  expect(statesOf(history)).toEqual({ 'a.csv': 'superseded', 'b.csv': 'settled' });
});

test('received later wins over the file name', () => {
  const history = [
    aSubmission({ name: 'a', receivedAt: '2026-10-04T00:00:00Z' }),
    aSubmission({ name: 'b', receivedAt: '2026-10-03T00:00:00Z' }),
  ];
  expect(statesOf(history)).toEqual({ 'a.csv': 'settled', 'b.csv': 'superseded' });
});

test('a replacement with under 80% of the rows is held and the first stands', () => {
  expect(statesOf([aSubmission({ name: 'a', read: 100 }), aSubmission({ name: 'b', read: 79 })])).toEqual({
    'a.csv': 'settled',
    'b.csv': 'hold.fewer-rows',
  });
  expect(statesOf([aSubmission({ name: 'a', read: 100 }), aSubmission({ name: 'b', read: 80 })])).toEqual({
    'a.csv': 'superseded',
    'b.csv': 'settled',
  });
});

test('the same bytes under another period are held, the other file is not', () => {
  const first = aSubmission({ name: 'a' });
  const repeat = { ...aSubmission({ name: 'a', period: '2026-10' }), file: 'repeat.csv' };
  expect(statesOf([repeat, first])).toEqual({
    'a.csv': 'settled',
    'repeat.csv': 'hold.same-bytes-other-period',
  });
});

test('supplements merge in order of arrival, and wait without a full file', () => {
  const full = aSubmission({ name: 'a' });
  const first = aSubmission({ name: 'c', kind: 'supplement' });
  const second = aSubmission({ name: 'd', kind: 'supplement' });
  const [composition] = decideStanding([second, full, first], TOLERANCES).compositions;
  expect(composition?.base).toBe(full);
  expect(composition?.supplements).toEqual([first, second]);
  expect(statesOf([first])).toEqual({ 'c.csv': 'hold.no-full-file' });
});

test('a withdrawal undoes what came before under the same name, and only that', () => {
  const history = [
    aSubmission({ name: 'a' }),
    aSubmission({ name: 'b' }),
    { ...aSubmission({ name: 'w', kind: 'withdraw' }), file: 'b.csv' },
  ];
  const { states, compositions } = decideStanding(history, TOLERANCES);
  expect([...states].map(([record, { state }]) => [record.kind, record.file, state])).toContainEqual([
    'full',
    'b.csv',
    'withdrawn',
  ]);
  expect(compositions[0]?.base.file).toBe('a.csv');
});

test('a rejected or uncounted file never stands', () => {
  expect(
    decideStanding(
      [aSubmission({ state: 'rejected' }), aSubmission({ name: 'b', state: 'received', rows: null })],
      TOLERANCES,
    ),
  ).toEqual({
    states: new Map(),
    compositions: [],
    unmeasured: [],
  });
});

test('a full file of which less than half could be accepted is held, and what stood stands', () => {
  const rows = { read: 100, accepted: 30, quarantined: 51, duplicate: 19 };
  const bad = { ...aSubmission({ name: 'b' }), rows };
  expect(statesOf([aSubmission({ name: 'a' }), bad])).toEqual({
    'a.csv': 'settled',
    'b.csv': 'hold.few-accepted',
  });
  const fair = { ...aSubmission({ name: 'b' }), rows: { ...rows, accepted: 31, quarantined: 50 } };
  expect(statesOf([aSubmission({ name: 'a' }), fair])).toEqual({ 'a.csv': 'superseded', 'b.csv': 'settled' });
});

test('a full file supersedes the supplements that came before it', () => {
  const received = (day: number) => ({ receivedAt: `2026-10-0${day}T00:00:00Z` });
  const history = [
    aSubmission({ name: 'a', ...received(1) }),
    aSubmission({ name: 'fix', kind: 'supplement', ...received(2) }),
    aSubmission({ name: 'b', ...received(5) }),
    aSubmission({ name: 'later', kind: 'supplement', ...received(6) }),
  ];
  expect(statesOf(history)).toEqual({
    'a.csv': 'superseded',
    'fix.csv': 'superseded',
    'b.csv': 'settled',
    'later.csv': 'settled',
  });
  const [composition] = decideStanding(history, TOLERANCES).compositions;
  expect(composition?.supplements.map(({ file }) => file)).toEqual(['later.csv']);
});

test('of files under one name the one met later stands, whatever their hashes', () => {
  const version = (name: string, revision: number) => ({
    ...aSubmission({ name, revision }),
    file: 'same.csv',
  });
  const [first, second, third] = [version('z', 0), version('m', 1), version('a', 2)];
  expect(decideStanding([third, first, second], TOLERANCES).compositions[0]?.base).toBe(third);
});

test('a file whose arrival nobody recorded is taken for the newest', () => {
  const history = [
    aSubmission({ name: 'z', receivedAt: '2026-10-04T00:00:00Z' }),
    aSubmission({ name: 'a' }),
  ];
  expect(statesOf(history)).toEqual({ 'z.csv': 'superseded', 'a.csv': 'settled' });
});

test('a file withdrawn from one month may be sent for another', () => {
  const misfiled = aSubmission({ name: 'a', period: '2026-08' });
  const withdrawal = { ...aSubmission({ name: 'w', kind: 'withdraw', period: '2026-08' }), file: 'a.csv' };
  const { states, compositions } = decideStanding(
    [misfiled, withdrawal, aSubmission({ name: 'a' })],
    TOLERANCES,
  );
  expect(states.get(misfiled)?.state).toBe('withdrawn');
  expect(compositions.map(({ period }) => period)).toEqual(['2026-09']);
});
