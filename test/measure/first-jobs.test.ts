import { Engine } from '../../lambdas/engine/engine.ts';
import { literal } from '../../lambdas/engine/sql.ts';
import { createRelations } from '../../lambdas/measure/create-relations.ts';
import { memoryRuntime, type TestRuntime } from '../memory-runtime.ts';

/** Person, field, level, day of graduation. */
const DEGREES = [
  ['at once', '0613', '6', '2025-01-18'],
  ['in the last month', '0613', '6', '2025-01-18'],
  ['a month late', '0613', '6', '2025-01-18'],
  ['never', '0412', '6', '2025-01-18'],
  ['worked before', '0412', '6', '2025-01-18'],
  ['left before', '0412', '6', '2025-01-18'],
  ['dead', '0412', '6', '2025-01-18'],
  ['two degrees', '0412', '5', '2025-01-18'],
  ['two degrees', '0613', '6', '2025-06-23'],
  ['too early', '0613', '6', '2024-12-31'],
  ['too late', '0613', '6', '2025-07-01'],
];
/** Person, kind, key, first and last month. */
const SPELLS = [
  ['at once', 'employment', 'cr:2', '2025-03', '2025-04'],
  ['at once', 'employment', 'cr:1', '2025-01', '2025-01'],
  ['in the last month', 'employment', 'cr:1', '2026-01', '2026-06'],
  ['a month late', 'employment', 'cr:1', '2026-02', '2026-06'],
  ['never', 'permit', 'P1', '2025-02', '2026-06'],
  ['worked before', 'employment', 'cr:1', '2024-12', '2024-12'],
  ['worked before', 'employment', 'cr:2', '2025-09', '2026-06'],
  ['left before', 'employment', 'cr:1', '2024-11', '2024-11'],
  ['left before', 'employment', 'cr:2', '2025-04', '2026-06'],
  ['dead', 'employment', 'cr:1', '2025-02', '2025-03'],
  ['two degrees', 'employment', 'cr:1', '2025-10', '2026-06'],
];

let runtime: TestRuntime;
let engine: Engine;

beforeAll(async () => {
  runtime = await memoryRuntime();
  engine = await Engine.open(runtime.engine);
  const values = (rows: readonly (readonly string[])[]) =>
    rows.map((row) => `('2026-06', ${row.map(literal).join(', ')})`).join(', ');
  await engine.run(`CREATE TABLE graduate_rows AS SELECT * REPLACE (graduation_date::DATE AS graduation_date)
    FROM (VALUES ${values(DEGREES)}) rows (month, person, field, level, graduation_date)`);
  await engine.run(`CREATE TABLE spells AS
    FROM (VALUES ${values(SPELLS)}) rows (month, person, kind, key, first_month, last_month)`);
  await engine.run(
    "CREATE TABLE person_months AS SELECT '2026-06' AS month, 'dead' AS person, true AS deceased",
  );
  await engine.run(
    "CREATE TABLE months AS SELECT '2026-06' AS month, DATE '2026-06-30' AS last_day, '2024-12' AS series_since",
  );
  await createRelations(engine, ['first_jobs']);
});
afterAll(async () => {
  await engine.close();
  await runtime.dispose();
});

test('a first job counts from the month of graduation, and beyond the time followed none is known', async () => {
  const rows = await engine.rows<Record<string, unknown>>('SELECT * FROM first_jobs ORDER BY person');
  const told = rows.map(({ person, first_job, months }) => [person, first_job, months]);
  expect(told.map(([person, first_job, months]) => [person, first_job, Number(months)])).toEqual([
    ['a month late', 'no-job-yet', 13],
    ['at once', 'found-job', 0],
    ['in the last month', 'found-job', 12],
    ['left before', 'found-job', 3],
    ['never', 'no-job-yet', 13],
    ['two degrees', 'found-job', 4],
    ['worked before', 'worked-already', expect.any(Number)],
  ]);
  expect(new Set(rows.map(({ horizon }) => horizon))).toEqual(new Set([12]));
});

test('the employer is that of the first job, or of the job at graduation', async () => {
  const rows = await engine.rows<{ person: string; employer: string | null }>(
    "SELECT person, employer FROM first_jobs WHERE person IN ('at once', 'worked before', 'never') ORDER BY person",
  );
  expect(rows.map(({ employer }) => employer)).toEqual(['cr:1', null, 'cr:1']);
});
