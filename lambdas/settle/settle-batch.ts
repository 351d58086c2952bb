import { join } from 'node:path';
import { type Contract, lakeFields } from '../contracts/contract.ts';
import type { Engine } from '../engine/engine.ts';
import { identifier, literalList } from '../engine/sql.ts';
import { bucketKey } from '../model/object-keys.ts';
import type { ObjectStore } from '../stores/object-store.ts';

/** What one batch of buckets came to. */
export interface BatchCounts {
  readonly accepted: number;
  readonly duplicate: number;
  /** Duplicates whose other fields differ from the row that was kept. */
  readonly conflicts: number;
  /** First ten source rows of duplicates and of conflicts. */
  readonly duplicateRows: readonly number[];
  readonly conflictRows: readonly number[];
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
 * Closes some buckets over all parts: of rows alike in the contract's key the first in source order stays, and
 * the rest of each bucket are ordered by key and source row into one Parquet file, so that the same rows give
 * the same bytes whatever the parts and batches were. Rows of one key share a bucket, so no duplicate hides in
 * another batch.
 */
export async function settleBatch(
  engine: Engine,
  objects: ObjectStore,
  input: BatchCase,
): Promise<BatchCounts> {
  const { contract, buckets, files, lake } = input;
  const key = contract.key.map(identifier).join(', ');
  const columns = lakeFields(contract)
    .map((field) => identifier(field.name))
    .join(', ');
  await engine.run(
    `CREATE OR REPLACE TABLE candidates AS SELECT bucket AS _bucket, _row, ${columns}
     FROM read_parquet(${literalList(files)}, hive_partitioning = false)`,
  );
  await markRepeats(engine, contract);
  for (const bucket of buckets) {
    const file = join(engine.scratch, `bucket-${bucket}.parquet`);
    await engine.copyOrdered(
      `SELECT _row, ${columns} FROM accepted WHERE _bucket = ${bucket} ORDER BY ${key}, _row`,
      file,
    );
    await objects.upload(bucketKey(lake, bucket), file);
  }
  return countBatch(engine, contract);
}

/** Table `repeats`: rows whose key an earlier row has, with the row that is kept; view `accepted`: all others. */
async function markRepeats(engine: Engine, contract: Contract): Promise<void> {
  const key = contract.key.map(identifier).join(', ');
  const same = contract.key.map((name) => `c.${identifier(name)} IS NOT DISTINCT FROM k.${identifier(name)}`);
  await engine.run(
    `CREATE OR REPLACE TABLE repeats AS SELECT c._row, k._kept FROM candidates c
     JOIN (SELECT ${key}, min(_row) AS _kept FROM candidates GROUP BY ALL HAVING count(*) > 1) k
     ON ${same.join(' AND ')} WHERE c._row <> k._kept`,
  );
  await engine.run(
    'CREATE OR REPLACE VIEW accepted AS SELECT * FROM candidates WHERE _row NOT IN (SELECT _row FROM repeats)',
  );
}

interface Repeats {
  readonly duplicate: number;
  readonly conflicts: number;
  readonly duplicate_rows: readonly string[] | null;
  readonly conflict_rows: readonly string[] | null;
}

async function countBatch(engine: Engine, contract: Contract): Promise<BatchCounts> {
  const fields = lakeFields(contract).map((field) => field.name);
  const counts = fields.map((name, index) => `count(${identifier(name)})::INTEGER AS f${index}`);
  const [totals] = await engine.rows<Record<string, number>>(
    `SELECT count(*)::INTEGER AS accepted, ${counts.join(', ')} FROM accepted`,
  );
  const differs = `struct_pack(${fieldsOf('c', fields)}) IS DISTINCT FROM struct_pack(${fieldsOf('k', fields)})`;
  const [repeats] = await engine.rows<Repeats>(
    `SELECT count(*)::INTEGER AS duplicate, min(_row, 10) AS duplicate_rows,
       count(*) FILTER (differs)::INTEGER AS conflicts, min(_row, 10) FILTER (differs) AS conflict_rows
     FROM (SELECT r._row, ${differs} AS differs FROM repeats r
       JOIN candidates c ON c._row = r._row JOIN candidates k ON k._row = r._kept)`,
  );
  return {
    accepted: totals?.accepted ?? 0,
    duplicate: repeats?.duplicate ?? 0,
    conflicts: repeats?.conflicts ?? 0,
    duplicateRows: (repeats?.duplicate_rows ?? []).map(Number),
    conflictRows: (repeats?.conflict_rows ?? []).map(Number),
    filled: Object.fromEntries(fields.map((name, index) => [name, totals?.[`f${index}`] ?? 0])),
  };
}

function fieldsOf(alias: string, fields: readonly string[]): string {
  return fields.map((name) => `${identifier(name)} := ${alias}.${identifier(name)}`).join(', ');
}
