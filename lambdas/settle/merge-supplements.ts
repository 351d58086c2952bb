import { join } from 'node:path';
import { z } from 'zod';
import { lakeOrder, placeSql } from '../accept/lake-order.ts';
import { measureRows, NO_MEASURES } from '../accept/measure-rows.ts';
import { profileRows } from '../accept/profile-rows.ts';
import type { Contract } from '../contracts/contract.ts';
import { type LakeColumn, lakeColumns } from '../contracts/lake-columns.ts';
import { Engine } from '../engine/engine.ts';
import { identifier, literal, literalList } from '../engine/sql.ts';
import { type Composition, compositionName } from '../model/composition.ts';
import { canonicalJson } from '../model/fingerprint.ts';
import { type MonthlyProfile, NO_PROFILE } from '../model/monthly-profile.ts';
import { bucketKey, feedPeriodPath } from '../model/object-keys.ts';
import { Measures, type SubmissionRecord } from '../model/submission.ts';
import { readJson } from '../stores/object-store.ts';
import type { Runtime } from '../stores/runtime.ts';
import { writeProfile } from './write-profile.ts';

/** The lake prefix of a composition, and what its rows come to. */
const Merged = z.object({ lake: z.string(), measures: Measures });
export type Merged = z.infer<typeof Merged>;

/**
 * Merges supplements into the full submission by key: a later row replaces an earlier one of the same key, others
 * are added. The result stands beside its sources under a name made from theirs, and once it is there it is taken as
 * it is.
 */
export async function mergeSupplements(
  runtime: Runtime,
  contract: Contract,
  composition: Composition,
): Promise<Merged> {
  const folder = feedPeriodPath(composition.base);
  const name = `merged-${compositionName(composition)}`;
  const note = `lake/_measures/${folder}/${name}.json`;
  if ((await runtime.objects.size(note)) !== null) return Merged.parse(await readJson(runtime.objects, note));
  const lake = `lake/${folder}/${name}`;
  const sources = [composition.base, ...composition.supplements];
  const { measures, profile } = await mergeAll(runtime, { contract, sources, lake });
  await writeProfile(runtime.objects, lake, profile);
  const merged = { lake, measures };
  // last: where it stands, all buckets do
  await runtime.objects.write(note, `${canonicalJson(merged)}\n`);
  return merged;
}

/** What merged rows come to. */
interface Come {
  readonly measures: Measures;
  readonly profile: MonthlyProfile;
}

async function mergeAll(runtime: Runtime, merge: Omit<BucketMerge, 'bucket'>): Promise<Come> {
  const engine = await Engine.open(runtime.engine);
  try {
    await loadLaterKeys(engine, runtime, merge);
    const files = new Map<number, string>();
    for (let bucket = 0; bucket < runtime.profile.buckets; bucket++) {
      const file = await mergeBucket(engine, runtime, { ...merge, bucket });
      if (file !== null) files.set(bucket, file);
    }
    const come = await measureFiles(engine, merge.contract, [...files.values()]);
    for (const [bucket, file] of files) await runtime.objects.upload(bucketKey(merge.lake, bucket), file);
    return come;
  } finally {
    await engine.close();
  }
}

async function measureFiles(engine: Engine, contract: Contract, files: readonly string[]): Promise<Come> {
  if (files.length === 0) return { measures: NO_MEASURES, profile: NO_PROFILE };
  const rows = `read_parquet(${literalList(files)}, hive_partitioning = false)`;
  await engine.run(`CREATE VIEW merged AS SELECT * FROM ${rows}`);
  return {
    measures: await measureRows(engine, contract, 'merged'),
    profile: await profileRows(engine, contract, 'merged'),
  };
}

/** Object key prefix of a settled submission's rows. */
export function lakeOf(record: SubmissionRecord): string {
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

/** Returns the local file of the merged bucket; null where no source has rows. */
async function mergeBucket(engine: Engine, runtime: Runtime, input: BucketMerge): Promise<string | null> {
  const { contract, sources, bucket } = input;
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
  if (selects.length === 0) return null;
  selects.unshift(noRows(columns));
  const key = contract.key.map(identifier);
  const replaced = key.map((name) => `later.${name} = s.${name}`).join(' AND ');
  const file = join(engine.scratch, `merged-${bucket}.parquet`);
  await engine.copyOrdered(
    `SELECT * EXCLUDE (_source) FROM (${selects.join(' UNION ALL BY NAME ')}) s
     WHERE NOT EXISTS (SELECT 1 FROM later_keys later WHERE later._source > s._source AND ${replaced})
     ORDER BY ${lakeOrder(contract, placeSql(contract))}, ${key.join(', ')}`,
    file,
  );
  return file;
}

/** The columns without a row: sources under an older contract may lack some, which are then NULL. */
function noRows(columns: readonly LakeColumn[]): string {
  const values = columns.map(({ name, type }) => `NULL::${type} AS ${identifier(name)}`);
  return `SELECT NULL::INTEGER AS _source, NULL::BIGINT AS _row, ${values.join(', ')} WHERE false`;
}
