import { join } from 'node:path';
import type { Contract } from '../lambdas/contracts/contract.ts';
import { contractFor } from '../lambdas/contracts/index.ts';
import { lakeColumns } from '../lambdas/contracts/lake-columns.ts';
import { Engine } from '../lambdas/engine/engine.ts';
import { identifier, literal } from '../lambdas/engine/sql.ts';
import { canonicalJson, sha256 } from '../lambdas/model/fingerprint.ts';
import { bucketKey } from '../lambdas/model/object-keys.ts';
import type { Standing } from '../lambdas/stores/ledger.ts';
import type { TestRuntime } from './memory-runtime.ts';

export type Row = Readonly<Record<string, string | number | boolean | null>>;

/** A pseudonym as the lake has it, for a readable name. */
export function pseudonym(name: string): string {
  return sha256(name).slice(0, 32);
}

/** Stores clean rows as the accepted rows of a feed and period and makes them stand; persons go by readable names. */
export async function standRows(
  runtime: TestRuntime,
  of: { readonly feed: string; readonly period: string; readonly keyVersion?: string },
  rows: readonly Row[],
): Promise<Standing> {
  const contract = contractFor(of.feed);
  if (contract === undefined) throw new Error(`No contract of ${of.feed}.`);
  const lake = `lake/${of.feed}/${of.period}/full-test`;
  await runtime.objects.remove(lake);
  if (rows.length > 0) await storeRows(runtime, contract, { lake, rows });
  const standing = standingOf(of, lake, rows);
  await runtime.ledger.stand(of.feed, of.period, standing);
  return standing;
}

async function storeRows(
  runtime: TestRuntime,
  contract: Contract,
  { lake, rows }: { readonly lake: string; readonly rows: readonly Row[] },
): Promise<void> {
  const engine = await Engine.open(runtime.engine);
  try {
    for (let bucket = 0; bucket < runtime.profile.buckets; bucket++) {
      const inside = rows.filter((row) => bucketOf(contract, row, runtime.profile.buckets) === bucket);
      if (inside.length === 0) continue;
      const file = join(engine.scratch, `${bucket}.parquet`);
      await engine.copyOrdered(selectOf(contract, inside), file);
      await runtime.objects.upload(bucketKey(lake, bucket), file);
    }
  } finally {
    await engine.close();
  }
}

function standingOf(
  { feed, period, keyVersion = 'k1' }: { feed: string; period: string; keyVersion?: string },
  lake: string,
  rows: readonly Row[],
): Standing {
  const count = rows.length;
  return {
    feed,
    period,
    lake,
    sha256: [sha256(canonicalJson([feed, period, rows]))],
    contractVersion: '1.0.0',
    fingerprint: sha256(feed),
    pseudonymKeyVersion: keyVersion,
    rows: { read: count, accepted: count, quarantined: 0, duplicate: 0 },
  };
}

function bucketOf(contract: Contract, row: Row, buckets: number): number {
  const hash =
    row.person === undefined
      ? sha256(contract.key.map((key) => row[key]).join('|'))
      : pseudonym(String(row.person));
  return Number.parseInt(hash.slice(0, 8), 16) % buckets;
}

function selectOf(contract: Contract, rows: readonly Row[]): string {
  const columns = lakeColumns(contract);
  const unknown = rows.flatMap(Object.keys).filter((key) => !columns.some(({ name }) => name === key));
  if (unknown.length > 0) throw new Error(`${contract.feed} has no ${unknown.join(', ')}.`);
  return rows
    .map((row, index) => {
      const values = columns.map(({ name, type }) => {
        const value = name === 'person' ? pseudonym(String(row.person)) : (row[name] ?? null);
        const text = value === null ? 'NULL' : literal(String(value));
        return `${text}::${type} AS ${identifier(name)}`;
      });
      return `SELECT ${[`${index + 1}::BIGINT AS _row`, ...values].join(', ')}`;
    })
    .join(' UNION ALL ');
}
