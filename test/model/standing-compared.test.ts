import { compositionName } from '../../lambdas/model/composition.ts';
import { decideStanding } from '../../lambdas/model/standing.ts';
import type { Measures, SubmissionRecord } from '../../lambdas/model/submission.ts';
import { COMPARED, measured, overridden } from './compared.ts';
import { aSubmission } from './submission-factory.ts';

/** A full submission of a month with measured rows, under the month's name. */
function month(period: string, measures: Measures, changes: Partial<SubmissionRecord> = {}) {
  return { ...aSubmission({ name: period, period, read: measures.rows }), measures, ...changes };
}

function statesOf(history: SubmissionRecord[], merged?: ReadonlyMap<string, Measures>) {
  const { states } = decideStanding(history, COMPARED, merged);
  return Object.fromEntries([...states].map(([record, { state, reason }]) => [record.file, reason ?? state]));
}

const JULY = month('2026-07', measured(1000));

test.each<[string, Measures, string]>([
  ['as the month before', measured(1000), 'settled'],
  ['half as many rows', measured(500, { wage: 800 }), 'hold.rows-changed'],
  ['twice the wages', measured(1000, { wage: 800 }), 'hold.total-changed'],
  ['more women than before', measured(1000, { female: 0.6 }), 'hold.share-changed'],
])('%s', (_, measures, state) => {
  expect(statesOf([JULY, month('2026-08', measures)])).toEqual({
    '2026-07.csv': 'settled',
    '2026-08.csv': state,
  });
});

test('all breaches are kept, what they were compared with and how much', () => {
  const august = month('2026-08', measured(500, { female: 0.6 }));
  expect(decideStanding([JULY, august], COMPARED).states.get(august)).toEqual({
    state: 'held',
    reason: 'hold.rows-changed',
    breaches: [
      { code: 'hold.rows-changed', detail: null, against: '2026-07', before: '1000', now: '500' },
      {
        code: 'hold.total-changed',
        detail: 'wage',
        against: '2026-07',
        before: '400000000',
        now: '200000000',
      },
      {
        code: 'hold.share-changed',
        detail: 'sex=female',
        against: '2026-07',
        before: '40.0',
        now: '60.0',
      },
      { code: 'hold.share-changed', detail: 'sex=male', against: '2026-07', before: '60.0', now: '40.0' },
    ],
  });
});

test('a held month is passed over: the next is compared with what stands before it', () => {
  const history = [JULY, month('2026-08', measured(500)), month('2026-09', measured(1000))];
  expect(statesOf(history)).toEqual({
    '2026-07.csv': 'settled',
    '2026-08.csv': 'hold.rows-changed',
    '2026-09.csv': 'settled',
  });
});

test('more than three months back is not compared', () => {
  expect(statesOf([JULY, month('2026-11', measured(500))])['2026-11.csv']).toBe('settled');
  expect(statesOf([JULY, month('2026-10', measured(500))])['2026-10.csv']).toBe('hold.rows-changed');
});

test('a yearly feed is compared with the year before and with nothing else', () => {
  const { comparison } = COMPARED;
  if (comparison === undefined) throw new Error('It compares.');
  const yearly = { ...COMPARED, comparison: { ...comparison, monthsBack: [12] } };
  const later = month('2027-07', measured(500));
  const between = month('2027-01', measured(500));
  const { states } = decideStanding([JULY, between, later], yearly);
  expect(states.get(between)?.state).toBe('settled');
  expect(states.get(later)?.reason).toBe('hold.rows-changed');
});

test('an earlier month that comes late holds what came before it', () => {
  const august = month('2026-08', measured(500));
  expect(statesOf([august])['2026-08.csv']).toBe('settled');
  expect(statesOf([august, JULY])['2026-08.csv']).toBe('hold.rows-changed');
});

test('a reason lets it stand for the codes it names, and only for those', () => {
  const fewer = measured(500, { wage: 800 });
  const held = month('2026-08', fewer, { override: overridden('hold.total-changed') });
  expect(statesOf([JULY, held])['2026-08.csv']).toBe('hold.rows-changed');
  const letStand = month('2026-08', fewer, { override: overridden('hold.rows-changed') });
  const { states, compositions } = decideStanding([JULY, letStand], COMPARED);
  expect(states.get(letStand)).toMatchObject({
    state: 'settled',
    reason: null,
    breaches: [{ code: 'hold.rows-changed' }],
  });
  expect(compositions.map(({ period }) => period)).toEqual(['2026-07', '2026-08']);
});

test('the month after is compared with what was let stand', () => {
  const august = month('2026-08', measured(500), {
    override: overridden('hold.rows-changed', 'hold.total-changed'),
  });
  const september = month('2026-09', measured(510));
  expect(statesOf([JULY, august, september])['2026-09.csv']).toBe('settled');
});

test('a held replacement leaves what stood; a better one supersedes both', () => {
  const stood = month('2026-08', measured(1000));
  const worse = { ...month('2026-08', measured(1000, { wage: 900 })), sha256: 'b'.repeat(64), file: 'b.csv' };
  const better = {
    ...month('2026-08', measured(1000, { wage: 420 })),
    sha256: 'c'.repeat(64),
    file: 'c.csv',
  };
  expect(statesOf([JULY, stood, worse])).toMatchObject({
    '2026-08.csv': 'settled',
    'b.csv': 'hold.total-changed',
  });
  expect(statesOf([JULY, stood, worse, better])).toMatchObject({
    '2026-08.csv': 'superseded',
    'b.csv': 'superseded',
    'c.csv': 'settled',
  });
});

test('reasons lift what the file alone breaches, and the same bytes elsewhere', () => {
  const few = {
    ...aSubmission({ name: 'few' }),
    rows: { read: 100, accepted: 30, quarantined: 70, duplicate: 0 },
  };
  expect(statesOf([few])['few.csv']).toBe('hold.few-accepted');
  expect(statesOf([{ ...few, override: overridden('hold.few-accepted') }])['few.csv']).toBe('settled');
  const repeat = {
    ...aSubmission({ name: '2026-07', period: '2026-08', read: 1000 }),
    file: 'repeat.csv',
    override: overridden('hold.same-bytes-other-period'),
  };
  expect(statesOf([JULY, repeat])['repeat.csv']).toBe('settled');
});

test('a supplement that brings the missing rows ends the waiting', () => {
  const base = month('2026-08', measured(500));
  const supplement = {
    ...aSubmission({ name: 's', kind: 'supplement', period: '2026-08' }),
    measures: measured(480),
  };
  const asked = decideStanding([JULY, base, supplement], COMPARED);
  expect(asked.unmeasured).toEqual([{ period: '2026-08', base, supplements: [supplement] }]);
  const [composition] = asked.unmeasured;
  if (composition === undefined) throw new Error('It asks.');
  const merged = new Map([[compositionName(composition), measured(980)]]);
  expect(statesOf([JULY, base, supplement], merged)).toEqual({
    '2026-07.csv': 'settled',
    '2026-08.csv': 'settled',
    's.csv': 'settled',
  });
  const little = new Map([[compositionName(composition), measured(510)]]);
  expect(statesOf([JULY, base, supplement], little)).toMatchObject({
    '2026-08.csv': 'hold.rows-changed',
    's.csv': 'hold.no-full-file',
  });
});

test('records that were never measured are not compared', () => {
  expect(statesOf([JULY, month('2026-08', measured(500), { measures: null })])['2026-08.csv']).toBe(
    'settled',
  );
});
