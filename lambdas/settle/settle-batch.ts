import { join } from 'node:path';
import { type Contract, lakeFields } from '../contracts/contract.ts';
import { lakeColumns } from '../contracts/lake-columns.ts';
import type { Engine } from '../engine/engine.ts';
import { identifier, literalList } from '../engine/sql.ts';
import { bucketKey } from '../model/object-keys.ts';
import type { Measures } from '../model/submission.ts';
import type { ObjectStore } from '../stores/object-store.ts';
import { measureRows } from './measure-rows.ts';

/** What one batch of buckets came to. */
export interface BatchCounts {
  /** Of its accepted rows. */
  readonly measures: Measures;
  /** Accepted rows with a value, by field. */
  readonly filled: Readonly<Record<string, number>>;
}

export interface BatchCase {
  readonly contract: Contract;
  readonly buckets: readonly number[];
  /** Local Parquet files with the buckets' clean rows of all parts. */
  readonly files: readonly string[];
  /** Object key prefix of the submission in the lake. */
  readonly lake: string;
}

/**
 * Writes some buckets over all parts: the rows that table `left_out` does not name, ordered by key and source row into
 * one Parquet file a bucket, so that the same rows give the same bytes whatever the parts and batches were.
 */
export async function settleBatch(
  engine: Engine,
  objects: ObjectStore,
  input: BatchCase,
): Promise<BatchCounts> {
  const { contract, buckets, files, lake } = input;
  const key = contract.key.map(identifier).join(', ');
  const fields = lakeFields(contract).map((field) => field.name);
  const columns = lakeColumns(contract)
    .map((column) => identifier(column.name))
    .join(', ');
  await engine.run(
    `CREATE OR REPLACE TABLE accepted AS SELECT bucket AS _bucket, _row, ${columns}
     FROM read_parquet(${literalList(files)}, hive_partitioning = false)
     WHERE _row NOT IN (SELECT _row FROM left_out)`,
  );
  for (const bucket of buckets) {
    const file = join(engine.scratch, `bucket-${bucket}.parquet`);
    await engine.copyOrdered(
      `SELECT _row, ${columns} FROM accepted WHERE _bucket = ${bucket} ORDER BY ${key}, _row`,
      file,
    );
    await objects.upload(bucketKey(lake, bucket), file);
  }
  return {
    measures: await measureRows(engine, contract, 'accepted'),
    filled: await countFilled(engine, fields),
  };
}

async function countFilled(engine: Engine, fields: readonly string[]): Promise<BatchCounts['filled']> {
  const counts = fields.map((name, index) => `count(${identifier(name)})::INTEGER AS f${index}`);
  const [totals] = await engine.rows<Record<string, number>>(`SELECT ${counts.join(', ')} FROM accepted`);
  return Object.fromEntries(fields.map((name, index) => [name, totals?.[`f${index}`] ?? 0]));
}
