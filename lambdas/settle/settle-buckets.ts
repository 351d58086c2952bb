import { join } from 'node:path';
import { type Contract, lakeFields } from '../contracts/contract.ts';
import { lakeColumns } from '../contracts/lake-columns.ts';
import type { Engine } from '../engine/engine.ts';
import { identifier, literalList } from '../engine/sql.ts';
import { bucketKey } from '../model/object-keys.ts';
import type { Measures } from '../model/submission.ts';
import type { ObjectStore } from '../stores/object-store.ts';
import type { CleanFile } from './clean-files.ts';
import { type CleanRows, ROWS_AT_ONCE } from './key-slices.ts';
import { measureRows } from './measure-rows.ts';

/** What the accepted rows came to. */
export interface Accepted {
  readonly measures: Measures;
  /** Accepted rows with a value, by field. */
  readonly filled: Readonly<Record<string, number>>;
}

export interface BucketsCase {
  readonly contract: Contract;
  readonly clean: CleanRows;
  /** Object key prefix of the submission in the lake. */
  readonly lake: string;
}

/**
 * Writes the buckets, several at once: the rows that table `left_out` does not name, ordered by key and source row into
 * one Parquet file a bucket, so that the same rows give the same bytes whatever the parts were. A bucket goes from its
 * files to its file, and no more at once than make about a million rows, so memory is bounded by a bucket.
 */
export async function settleBuckets(
  engine: Engine,
  objects: ObjectStore,
  { contract, clean, lake }: BucketsCase,
): Promise<Accepted> {
  const order = [...contract.key, '_row'].map(identifier).join(', ');
  const { files, rows } = clean;
  const copies = [...Map.groupBy(files, ({ bucket }) => bucket)].map(([bucket, own]) => ({
    bucket,
    select: `${acceptedSql(contract, own)} ORDER BY ${order}`,
    file: join(engine.scratch, `bucket-${bucket}.parquet`),
  }));
  const bucketsAtOnce = Math.floor((ROWS_AT_ONCE * copies.length) / rows);
  await engine.copyEach(copies, { atMost: Math.max(1, bucketsAtOnce) });
  for (const { bucket, file } of copies) await objects.upload(bucketKey(lake, bucket), file);
  await engine.run(`CREATE VIEW accepted AS ${acceptedSql(contract, files)}`);
  return {
    measures: await measureRows(engine, contract, 'accepted'),
    filled: await countFilled(engine, contract),
  };
}

function acceptedSql(contract: Contract, files: readonly CleanFile[]): string {
  const columns = ['_row', ...lakeColumns(contract).map(({ name }) => name)].map(identifier).join(', ');
  return `SELECT ${columns} FROM read_parquet(${literalList(files.map(({ file }) => file))}, hive_partitioning = false)
    WHERE _row NOT IN (SELECT _row FROM left_out)`;
}

async function countFilled(engine: Engine, contract: Contract): Promise<Accepted['filled']> {
  const names = lakeFields(contract).map((field) => field.name);
  const counts = names.map((name, index) => `count(${identifier(name)})::INTEGER AS f${index}`);
  const [totals] = await engine.rows<Record<string, number>>(`SELECT ${counts.join(', ')} FROM accepted`);
  return Object.fromEntries(names.map((name, index) => [name, totals?.[`f${index}`] ?? 0]));
}
