import { lakeRows } from '../lake-rows.ts';
import { memoryRuntime, type TestRuntime } from '../memory-runtime.ts';
import { submit } from '../submit.ts';

const PERMITS = 'lmra/permits/2026-09/permits.csv';
const HEADER =
  'Permit No,Personal Number,Nationality,Occupation,Activity,Permit Type,Issue Date,Expiry Date,Status';
const TITLES = ['mo7aseb awwal', 'كرين اوبريتر', 'Accountant', 'Xyloph Zeta'];

let runtime: TestRuntime;
beforeEach(async () => {
  runtime = await memoryRuntime();
});
afterEach(() => runtime.dispose());

test('a title in the letters of the other language is coded by its sound, and counted so; its own letters stay', async () => {
  const rows = TITLES.map(
    (title, at) => `P${at},${900_100_000 + at},India,${title},,work,01/02/2025,31/01/2027,active`,
  );
  const record = await submit(runtime, PERMITS, `${[HEADER, ...rows].join('\n')}\n`);
  const lake = await lakeRows(runtime, record.lake ?? '');
  const answers = lake.map((row) => [row.occupation_title, row.occupation, row.occupation_by]);
  expect(answers.toSorted()).toEqual(
    [
      ['mo7aseb awwal', '2411', 'sound'],
      ['كرين اوبريتر', '8343', 'sound'],
      ['Accountant', '2411', 'entry'],
      ['Xyloph Zeta', null, null],
    ].toSorted(),
  );
  expect(record.titled?.by).toEqual({ rules: 1, model: 0, sound: 2, context: 0, decided: 0 });
  const { findings } = record;
  expect(findings.find(({ code }) => code === 'occupation.uncoded')?.count).toBe(1);
  const doubtful = findings.filter(({ code }) => code === 'occupation.doubtful');
  expect(doubtful.every(({ detail }) => detail === 'sound')).toBe(true);
});
