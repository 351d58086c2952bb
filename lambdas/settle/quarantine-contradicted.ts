import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type CleanFile, rowsOfFiles } from '../accept/clean-rows.ts';
import { contradictedIn, nameContradicted, writeContradicted } from '../accept/contradicted-rows.ts';
import type { Contract } from '../contracts/contract.ts';
import type { Engine } from '../engine/engine.ts';
import { loadRaw } from '../engine/raw-part.ts';
import { ordinal, submissionPrefix } from '../model/object-keys.ts';
import type { IntakeManifest, Part } from '../model/part.ts';
import type { Runtime } from '../stores/runtime.ts';

/** A submission in several parts, and the local files of their clean rows. */
export interface CleansedFiles {
  readonly contract: Contract;
  readonly manifest: IntakeManifest;
  readonly files: readonly CleanFile[];
}

/**
 * Quarantines the rows that table `left_out` names as contradicted, in the form of all quarantined rows, from the
 * decoded parts: one object a part that has any, beside those that cleanse wrote. Returns how many rows it wrote.
 */
export async function quarantineContradicted(
  engine: Engine,
  runtime: Runtime,
  { contract, manifest, files }: CleansedFiles,
): Promise<number> {
  await nameContradicted(engine);
  let written = 0;
  for (const part of manifest.parts) {
    const own = rowsOfFiles(
      contract,
      files.filter((each) => each.part === part.ordinal),
      part.rows,
    );
    const rows = own.buckets.length === 0 ? 0 : await contradictedIn(engine, own.from(own.buckets));
    if (rows > 0) await quarantinePart(engine, runtime, manifest, part);
    written += rows;
  }
  return written;
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
  await writeContradicted(engine, manifest, file);
  await engine.run('DROP TABLE raw');
  await objects.upload(contradictedKey(manifest, part), file);
}

function contradictedKey({ submission, fingerprint }: IntakeManifest, part: Part): string {
  return `${submissionPrefix('quarantine', submission, fingerprint)}/${ordinal(part.ordinal)}-keys.ndjson`;
}
