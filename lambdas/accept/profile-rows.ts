import type { Contract } from '../contracts/contract.ts';
import type { Engine } from '../engine/engine.ts';
import { identifier } from '../engine/sql.ts';
import {
  type AmountSteps,
  type MonthlyProfile,
  PROFILE_BOUNDS,
  STEPS_A_UNIT,
  type TopCounts,
} from '../model/monthly-profile.ts';
import { titleSql, type WatchedFields, watchedFields } from './watched-fields.ts';

/** One thing that rows are counted by. */
interface Counted {
  readonly name: string;
  /** Of value and rows. */
  readonly sql: string;
  /** Values that are kept: those with the most rows. */
  readonly most: number;
}

/**
 * The profile of the rows of a table: each field is grouped by itself, of its column alone, and all of them in one statement,
 * which keeps all threads busy; of a million rows about a tenth of a second on one core.
 */
export async function profileRows(
  engine: Engine,
  contract: Contract,
  table: string,
): Promise<MonthlyProfile> {
  const fields = watchedFields(contract);
  const found = await countAll(engine, countedBy(fields, table));
  const [whole] = await engine.rows<{ rows: number }>(`SELECT count(*)::INTEGER AS rows FROM ${table}`);
  const named = (name: string | null) => (name === null ? null : topCounts(found(name)));
  return {
    rows: whole?.rows ?? 0,
    codes: Object.fromEntries(fields.codes.map((field) => [field, topCounts(found(`code ${field}`))])),
    amounts: Object.fromEntries(
      fields.amounts.map((field) => [field, amountSteps(found(`amount ${field}`))]),
    ),
    employers: named(fields.employer && 'employer'),
    titles: named(fields.title && 'title'),
  };
}

function countedBy({ codes, amounts, employer, title }: WatchedFields, table: string): Counted[] {
  const { codes: mostCodes, employers, titles } = PROFILE_BOUNDS;
  const grouped = (field: string) =>
    `SELECT ${identifier(field)} AS value, count(*) AS rows FROM ${table} GROUP BY value`;
  return [
    ...codes.map((field) => ({ name: `code ${field}`, sql: grouped(field), most: mostCodes })),
    ...amounts.map((field) => ({
      name: `amount ${field}`,
      sql: steps(grouped(field)),
      most: Number.MAX_SAFE_INTEGER,
    })),
    ...(employer === null ? [] : [{ name: 'employer', sql: grouped(employer), most: employers }]),
    ...(title === null ? [] : [{ name: 'title', sql: written(grouped(title)), most: titles }]),
  ];
}

/** Titles are many times fewer than rows: they are brought to one writing after they are counted. */
function written(counted: string): string {
  return `SELECT ${titleSql('value')} AS value, sum(rows) AS rows FROM (${counted}) GROUP BY 1`;
}

function steps(counted: string): string {
  const step = `floor(ln(value) * ${STEPS_A_UNIT})::INTEGER`;
  return `SELECT CASE WHEN value <= 0 THEN 'zero' WHEN value > 0 THEN ${step}::VARCHAR END AS value, sum(rows) AS rows
    FROM (${counted}) GROUP BY 1`;
}

/** What was counted of one thing. */
interface Found {
  /** The most frequent values, those with the most rows first. */
  readonly largest: readonly (readonly [value: string, rows: number])[];
  readonly values: number;
  readonly rows: number;
  readonly empty: number;
}

const NOTHING: Found = { largest: [], values: 0, rows: 0, empty: 0 };

async function countAll(engine: Engine, counted: readonly Counted[]): Promise<(name: string) => Found> {
  if (counted.length === 0) return () => NOTHING;
  const selects = counted.map(
    ({ sql }, at) => `SELECT ${at} AS place, value::VARCHAR AS value, rows::BIGINT AS rows FROM (${sql})`,
  );
  await engine.run(`CREATE OR REPLACE TEMP TABLE profiled AS ${selects.join(' UNION ALL ')}`);
  const most = counted.map((each, at) => `WHEN ${at} THEN ${each.most}`).join(' ');
  const largest = await engine.rows<{ place: number; value: string; rows: number }>(
    `SELECT place, value, rows::INTEGER AS rows FROM profiled WHERE value IS NOT NULL
     QUALIFY row_number() OVER (PARTITION BY place ORDER BY profiled.rows DESC, value) <= CASE place ${most} END
     ORDER BY place, profiled.rows DESC, value`,
  );
  const sums = await engine.rows<{ place: number; values: number; rows: number; empty: number }>(
    `SELECT place, count(value)::INTEGER AS values, coalesce(sum(rows) FILTER (value IS NOT NULL), 0)::INTEGER AS rows,
       coalesce(sum(rows) FILTER (value IS NULL), 0)::INTEGER AS empty FROM profiled GROUP BY place`,
  );
  return (name) => {
    const at = counted.findIndex((each) => each.name === name);
    const { values, rows, empty } = sums.find(({ place }) => place === at) ?? NOTHING;
    const own = largest.filter(({ place }) => place === at);
    return { largest: own.map(({ value, rows }) => [value, rows]), values, rows, empty };
  };
}

function topCounts({ largest, values, rows, empty }: Found): TopCounts {
  const kept = largest.reduce((sum, [, of]) => sum + of, 0);
  return {
    largest: Object.fromEntries(largest),
    others: values - largest.length,
    otherRows: rows - kept,
    empty,
  };
}

function amountSteps({ largest, empty }: Found): AmountSteps {
  const { zero = 0, ...steps } = Object.fromEntries(largest);
  const inOrder = Object.entries(steps).sort(([a], [b]) => Number(a) - Number(b));
  return { steps: Object.fromEntries(inOrder), zero, empty };
}
