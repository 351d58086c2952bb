import { join } from 'node:path';
import type { Contract } from '../contracts/contract.ts';
import { type LakeColumn, lakeColumns } from '../contracts/lake-columns.ts';
import { Engine } from '../engine/engine.ts';
import { identifier, literal, literalList } from '../engine/sql.ts';
import { fingerprint } from '../model/fingerprint.ts';
import { bucketKey, feedPeriodPath } from '../model/object-keys.ts';
import type { Composition } from '../model/standing.ts';
import type { SubmissionRecord } from '../model/submission.ts';
import type { Runtime } from '../stores/runtime.ts';

/** The lake prefix of a composition, and how many rows it holds. */
export interface Merged {
  readonly lake: string;
  readonly accepted: number;
}

/**
 * Merges supplements into the full submission by key: a later row replaces an earlier one of the same key, others
 * are added. The result stands beside its sources under a name made from theirs; without supplements the full
 * submission itself is the answer.
 */
export async function mergeSupplements(
  runtime: Runtime,
  contract: Contract,
  composition: Composition,
): Promise<Merged> {
  const sources = [composition.base, ...composition.supplements];
  if (sources.length === 1)
    return { lake: lakeOf(composition.base), accepted: composition.base.rows?.accepted ?? 0 };
  const name = fingerprint(sources.map(lakeOf)).slice(0, 16);
  const lake = `lake/${feedPeriodPath(composition.base)}/merged-${name}`;
  const engine = await Engine.open(runtime.engine);
  try {
    await loadLaterKeys(engine, runtime, { contract, sources });
    let accepted = 0;
    for (let bucket = 0; bucket < runtime.profile.buckets; bucket++) {
      accepted += await mergeBucket(engine, runtime, { contract, sources, bucket, lake });
    }
    return { lake, accepted };
  } finally {
    await engine.close();
  }
}

function lakeOf(record: SubmissionRecord): string {
  if (record.lake === null)
    throw new Error(`A settled submission of ${record.agency}/${record.feed} has no rows in the lake.`);
  return record.lake;
}

interface Sources {
  readonly contract: Contract;
  /** The full submission, then its supplements in order. */
  readonly sources: readonly SubmissionRecord[];
}

/**
 * Table `later_keys`: the keys of every supplement with its place among the sources. Of all buckets, because a
 * corrected row may name another person and so lie in another bucket than the row it replaces.
 */
async function loadLaterKeys(
  engine: Engine,
  runtime: Runtime,
  { contract, sources }: Sources,
): Promise<void> {
  const key = contract.key.map(identifier);
  const types = contract.key.map((name) => {
    const field = contract.fields.find((each) => each.name === name);
    return `${identifier(name)} ${field?.codec.column}`;
  });
  await engine.run(`CREATE TABLE later_keys (_source INTEGER, ${types.join(', ')})`);
  for (const [order, source] of sources.entries()) {
    if (order === 0) continue;
    const files: string[] = [];
    for (const object of await runtime.objects.list(`${lakeOf(source)}/`)) {
      files.push(await runtime.objects.materialise(object, engine.scratch));
    }
    if (files.length === 0) continue;
    const rows = `read_parquet(${literalList(files)}, hive_partitioning = false)`;
    await engine.run(`INSERT INTO later_keys SELECT ${order}, ${key.join(', ')} FROM ${rows}`);
  }
}

interface BucketMerge extends Sources {
  readonly bucket: number;
  readonly lake: string;
}

async function mergeBucket(engine: Engine, runtime: Runtime, input: BucketMerge): Promise<number> {
  const { contract, sources, bucket, lake } = input;
  const columns = lakeColumns(contract);
  const names = ['_row', ...columns.map(({ name }) => name)].map(literal).join(', ');
  const selects: string[] = [];
  for (const [order, source] of sources.entries()) {
    const key = bucketKey(lakeOf(source), bucket);
    if ((await runtime.objects.size(key)) === null) continue;
    const file = await runtime.objects.materialise(key, engine.scratch);
    selects.push(
      `SELECT ${order} AS _source, COLUMNS(name -> name IN (${names})) FROM read_parquet(${literal(file)})`,
    );
  }
  if (selects.length === 0) return 0;
  selects.unshift(noRows(columns));
  const key = contract.key.map(identifier);
  const replaced = key.map((name) => `later.${name} = s.${name}`).join(' AND ');
  const file = join(engine.scratch, `merged-${bucket}.parquet`);
  await engine.run(
    `CREATE OR REPLACE TABLE merged AS SELECT * EXCLUDE (_source) FROM (${selects.join(' UNION ALL BY NAME ')}) s
     WHERE NOT EXISTS (SELECT 1 FROM later_keys later WHERE later._source > s._source AND ${replaced})`,
  );
  await engine.copyOrdered(`SELECT * FROM merged ORDER BY ${key.join(', ')}, _row`, file);
  await runtime.objects.upload(bucketKey(lake, bucket), file);
  const [count] = await engine.rows<{ rows: number }>('SELECT count(*)::INTEGER AS rows FROM merged');
  return count?.rows ?? 0;
}

/** The columns without a row: sources under an older contract may lack some, which are then NULL. */
function noRows(columns: readonly LakeColumn[]): string {
  const values = columns.map(({ name, type }) => `NULL::${type} AS ${identifier(name)}`);
  return `SELECT NULL::INTEGER AS _source, NULL::BIGINT AS _row, ${values.join(', ')} WHERE false`;
}
