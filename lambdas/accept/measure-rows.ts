import { type Contract, lakeFields } from '../contracts/contract.ts';
import type { Engine } from '../engine/engine.ts';
import { identifier } from '../engine/sql.ts';
import type { Measures } from '../model/submission.ts';

/**
 * What the rows of a table come to: how many there are, exact sums of money and of other fields with a tolerance (as
 * HUGEINT, so nothing overflows), and rows by code of the fields whose shares have one.
 */
export async function measureRows(engine: Engine, contract: Contract, table: string): Promise<Measures> {
  const fields = summedFields(contract);
  const sums = fields.map(
    (name, index) => `coalesce(sum(${identifier(name)}::HUGEINT), 0)::VARCHAR AS f${index}`,
  );
  const [whole] = await engine.rows<Record<string, string | number>>(
    `SELECT ${['count(*)::INTEGER AS rows', ...sums].join(', ')} FROM ${table}`,
  );
  const shares: [string, Record<string, number>][] = [];
  for (const { field } of contract.tolerances.comparison?.shares ?? [])
    shares.push([field, await rowsByCode(engine, table, field)]);
  return {
    rows: Number(whole?.rows ?? 0),
    totals: Object.fromEntries(fields.map((name, index) => [name, String(whole?.[`f${index}`] ?? 0)])),
    shares: Object.fromEntries(shares),
  };
}

/** Of no rows. */
export const NO_MEASURES: Measures = { rows: 0, totals: {}, shares: {} };

function summedFields(contract: Contract): string[] {
  const money = lakeFields(contract).filter(({ codec }) => codec.kind === 'money');
  const judged = contract.tolerances.comparison?.totals ?? [];
  return [...new Set([...money.map(({ name }) => name), ...judged.map(({ field }) => field)])];
}

async function rowsByCode(engine: Engine, table: string, field: string): Promise<Record<string, number>> {
  const column = identifier(field);
  const counted = await engine.rows<{ code: string; rows: number }>(
    `SELECT ${column}::VARCHAR AS code, count(*)::INTEGER AS rows FROM ${table}
     WHERE ${column} IS NOT NULL GROUP BY code ORDER BY code`,
  );
  return Object.fromEntries(counted.map(({ code, rows }) => [code, rows]));
}
