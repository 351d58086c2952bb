import { join } from 'node:path';
import { z } from 'zod';
import { type Contract, lakeFields } from '../contracts/contract.ts';
import { lakeColumns } from '../contracts/lake-columns.ts';
import type { Engine } from '../engine/engine.ts';
import { identifier, literalList } from '../engine/sql.ts';
import { Measures } from '../model/submission.ts';
import { type CleanRows, ROWS_AT_ONCE } from './clean-rows.ts';
import { measureRows, NO_MEASURES } from './measure-rows.ts';

/** What the accepted rows came to. */
export const Accepted = z.object({
  measures: Measures,
  filled: z.record(z.string(), z.int().nonnegative()).describe('accepted rows with a value, by field'),
});
export type Accepted = z.infer<typeof Accepted>;

/** A bucket's accepted rows in order, in a local Parquet file. */
export interface BucketFile {
  readonly bucket: number;
  readonly file: string;
}

/** The accepted rows, and what they came to. */
export interface OrderedBuckets {
  readonly accepted: Accepted;
  readonly files: readonly BucketFile[];
}

/**
 * Writes the buckets, several at once: the rows that table `left_out` does not name, ordered by key and source row into
 * one Parquet file a bucket, so that the same rows give the same bytes whatever the parts were. A bucket goes from its
 * rows to its file, and no more at once than make about a million rows, so memory is bounded by a bucket. Throws where
 * the files do not hold all of the rows.
 */
export async function orderBuckets(
  engine: Engine,
  contract: Contract,
  clean: CleanRows,
): Promise<OrderedBuckets> {
  if (clean.buckets.length === 0) return { accepted: noneAccepted(contract), files: [] };
  const order = [...contract.key, '_row'].map(identifier).join(', ');
  const copies = clean.buckets.map((bucket) => ({
    bucket,
    select: `${acceptedSql(contract, clean.from([bucket]))} ORDER BY ${order}`,
    file: join(engine.scratch, `bucket-${bucket}.parquet`),
  }));
  const bucketsAtOnce = Math.floor((ROWS_AT_ONCE * copies.length) / clean.rows);
  await engine.copyEach(copies, { atMost: Math.max(1, bucketsAtOnce) });
  await engine.run(`CREATE VIEW accepted AS ${acceptedSql(contract, clean.from(clean.buckets))}`);
  const accepted = {
    measures: await measureRows(engine, contract, 'accepted'),
    filled: await countFilled(engine, contract),
  };
  await expectRows(engine, copies, accepted.measures.rows);
  return { accepted, files: copies };
}

function acceptedSql(contract: Contract, from: string): string {
  const columns = ['_row', ...lakeColumns(contract).map(({ name }) => name)].map(identifier).join(', ');
  return `SELECT ${columns} FROM ${from} ANTI JOIN left_out USING (_row)`;
}

function noneAccepted(contract: Contract): Accepted {
  const filled = lakeFields(contract).map((field) => [field.name, 0] as const);
  return { measures: NO_MEASURES, filled: Object.fromEntries(filled) };
}

async function countFilled(engine: Engine, contract: Contract): Promise<Accepted['filled']> {
  const names = lakeFields(contract).map((field) => field.name);
  const counts = names.map((name, index) => `count(${identifier(name)})::INTEGER AS f${index}`);
  const [totals] = await engine.rows<Record<string, number>>(`SELECT ${counts.join(', ')} FROM accepted`);
  return Object.fromEntries(names.map((name, index) => [name, totals?.[`f${index}`] ?? 0]));
}

/** The files say themselves how many rows they have. */
async function expectRows(engine: Engine, files: readonly BucketFile[], expected: number): Promise<void> {
  const paths = literalList(files.map(({ file }) => file));
  const [count] = await engine.rows<{ rows: number }>(
    `SELECT sum(num_rows)::INTEGER AS rows FROM parquet_file_metadata(${paths})`,
  );
  if (count?.rows !== expected)
    throw new Error(`The bucket files have ${count?.rows} rows where ${expected} are accepted.`);
}
