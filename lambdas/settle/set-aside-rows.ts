import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Engine } from '../engine/engine.ts';
import { cellsAsWritten, loadRaw } from '../engine/raw-part.ts';
import { literal, literalList } from '../engine/sql.ts';
import { ordinal, submissionPrefix } from '../model/object-keys.ts';
import type { IntakeManifest, Part } from '../model/part.ts';
import type { Runtime } from '../stores/runtime.ts';
import { CONTRADICTED } from './repeated-keys.ts';

/** A decoded part, and the local Parquet files of the clean rows that cleanse made of it. */
export interface CleansedPart {
  readonly part: Part;
  readonly files: readonly string[];
}

/**
 * Quarantines the rows that table `left_out` names as contradicted, in the form of all quarantined rows, from the
 * decoded parts: one object a part that has any, beside those that cleanse wrote. Returns how many rows it wrote.
 */
export async function quarantineContradicted(
  engine: Engine,
  runtime: Runtime,
  { manifest, parts }: { readonly manifest: IntakeManifest; readonly parts: readonly CleansedPart[] },
): Promise<number> {
  await engine.run(
    `CREATE TABLE set_aside AS SELECT _row FROM left_out WHERE code = ${literal(CONTRADICTED)}`,
  );
  let written = 0;
  for (const { part, files } of parts) {
    const rows = await contradictedIn(engine, files);
    if (rows > 0) await quarantinePart(engine, runtime, manifest, part);
    written += rows;
  }
  return written;
}

async function contradictedIn(engine: Engine, files: readonly string[]): Promise<number> {
  if (files.length === 0) return 0;
  const [count] = await engine.rows<{ rows: number }>(
    `SELECT count(*)::INTEGER AS rows
     FROM read_parquet(${literalList(files)}, hive_partitioning = false) SEMI JOIN set_aside USING (_row)`,
  );
  return count?.rows ?? 0;
}

async function quarantinePart(
  engine: Engine,
  { objects }: Runtime,
  manifest: IntakeManifest,
  part: Part,
): Promise<void> {
  // a folder of its own: temporary space does not hold all parts
  const folder = await mkdtemp(join(engine.scratch, 'part-'));
  await loadRaw(engine, manifest, part, await objects.materialise(part.key, folder));
  await rm(folder, { recursive: true });
  const file = join(engine.scratch, 'contradicted.ndjson');
  await engine.run(
    `COPY (SELECT _row AS row, [{'code': ${literal(CONTRADICTED)}, 'field': NULL::VARCHAR}] AS reasons,
       ${cellsAsWritten(manifest)} AS raw FROM raw SEMI JOIN set_aside USING (_row) ORDER BY row)
     TO ${literal(file)} (FORMAT json)`,
  );
  await engine.run('DROP TABLE raw');
  const prefix = submissionPrefix('quarantine', manifest.submission, manifest.fingerprint);
  await objects.upload(`${prefix}/${ordinal(part.ordinal)}-keys.ndjson`, file);
}
