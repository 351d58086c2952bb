import type { Decision } from '../../lambdas/model/review.ts';
import { type LakeRow, lakeRows } from '../lake-rows.ts';
import { memoryRuntime, type TestRuntime } from '../memory-runtime.ts';
import { submit } from '../submit.ts';

const PERMITS = 'lmra/permits/2026-09/permits.csv';
const HEADER =
  'Permit No,Personal Number,Nationality,Occupation,Activity,Permit Type,Issue Date,Expiry Date,Status';
const GUARD = 'Securty Guard Seef Mall';

let runtime: TestRuntime;
beforeEach(async () => {
  runtime = await memoryRuntime();
});
afterEach(() => runtime.dispose());

/** A file of permits, a title and an activity each. */
function permits(...rows: readonly (readonly [title: string, activity: string])[]): string {
  const lines = rows.map(
    ([title, activity], at) =>
      `P${at},${900_100_000 + at},India,${title},${activity},work,01/02/2025,31/01/2027,active`,
  );
  return `${[HEADER, ...lines].join('\n')}\n`;
}

const answerOf = ({ occupation, occupation_by, occupation_probability }: LakeRow) => [
  occupation,
  occupation_by,
  Number(occupation_probability) >= 0.9,
];

test('a title that does not say its code has it, or is sure of it, by the activity beside it, row by row', async () => {
  const record = await submit(
    runtime,
    PERMITS,
    permits([GUARD, ''], [GUARD, '8010'], ['Operator', 'F'], ['Operator', ''], ['Accountant', '8010']),
  );
  expect(record.rows).toMatchObject({ read: 5, accepted: 5 });
  expect((await lakeRows(runtime, record.lake ?? '')).map(answerOf)).toEqual([
    ['5414', 'model', false],
    ['5414', 'model', true],
    ['8342', 'context', false],
    ['8', 'model', false],
    ['2411', 'entry', true],
  ]);
  expect(record.titled).toEqual({
    digits: { '4': 4, '3': 0, '2': 0, '1': 1, '0': 0 },
    by: { rules: 1, model: 3, sound: 0, context: 1, decided: 0 },
  });
  const told = record.findings.filter(({ code }) => code.startsWith('occupation.'));
  expect(told.map(({ code, detail, count }) => [code, detail, count])).toEqual([
    ['occupation.doubtful', 'context', 1],
    ['occupation.doubtful', 'model', 2],
  ]);
});

test('what is settled so waits for nobody, and is told beside what does', async () => {
  const record = await submit(
    runtime,
    PERMITS,
    permits([GUARD, '8010'], [GUARD, '80'], [GUARD, ''], ['Accountant', '8010']),
  );
  const asked = await runtime.reviews.askedOf(record);
  expect(asked.map(({ text, rows, settled }) => ({ text, rows, settled }))).toEqual([
    { text: GUARD, rows: 1, settled: 2 },
  ]);
  const all = await submit(runtime, 'lmra/permits/2026-08/permits.csv', permits([GUARD, '8010']));
  expect(await runtime.reviews.askedOf(all)).toMatchObject([{ text: GUARD, rows: 0, settled: 1 }]);
});

test('what a steward decides of a title holds whatever stands beside it', async () => {
  const file = permits([GUARD, '8010'], [GUARD, ''], ['Operator', 'F']);
  const before = await submit(runtime, PERMITS, file);
  const [question] = (await runtime.reviews.askedOf(before)).filter(({ text }) => text === GUARD);
  const decision: Decision = {
    list: 'isco-08',
    key: question?.key ?? '',
    text: GUARD,
    code: '5413',
    reason: null,
    rows: 1,
  };
  await runtime.reviews.decide({
    version: 1,
    by: 'steward',
    at: '2026-11-24T09:00:00Z',
    decisions: [decision],
  });
  const after = await submit(runtime, PERMITS, file);
  expect((await lakeRows(runtime, after.lake ?? '')).map(answerOf)).toEqual([
    ['5413', 'decided', true],
    ['5413', 'decided', true],
    ['8342', 'context', false],
  ]);
});

test('no row is lost or doubled by what stands beside its title, and a file without the column does without', async () => {
  const titles = [GUARD, 'Operator', 'Technician', 'Accountant', 'Zzz wrangler', ''];
  const activities = ['8010', '86', 'F', '', 'nonsense', '4100'];
  const rows = titles.flatMap((title) => activities.map((activity) => [title, activity] as const));
  const record = await submit(runtime, PERMITS, permits(...rows, ...rows));
  expect(record.rows).toMatchObject({ read: rows.length * 2, accepted: rows.length * 2 });
  const lake = await lakeRows(runtime, record.lake ?? '');
  expect(lake.slice(rows.length).map(answerOf)).toEqual(lake.slice(0, rows.length).map(answerOf));
  const without = permits(...rows).replaceAll(/,(?:8010|86|F|nonsense|4100|)(?=,work)|,Activity/g, '');
  const bare = await submit(runtime, 'lmra/permits/2026-08/bare.csv', without);
  expect(bare.rows).toMatchObject({ read: rows.length, accepted: rows.length });
  expect(bare.titled?.by.context).toBe(0);
});

test('a vacancy has it from its description, a jobseeker from the education, a civil servant from the ministry', async () => {
  const vacancies = await submit(
    runtime,
    'mol/vacancies/2026-09/vacancies.csv',
    [
      'Vacancy Number,Title,Description,Positions,Filled,Posted Date',
      'V1,Supervisor,"Runs the site, concrete and formwork crews",1,0,2026-09-01',
      'V2,Supervisor,,1,0,2026-09-01',
    ].join('\n'),
  );
  expect((await lakeRows(runtime, vacancies.lake ?? '')).map(answerOf)).toEqual([
    ['3123', 'context', true],
    [null, null, false],
  ]);
});
