import { acceptRows } from '../accept/accept-rows.ts';
import type { CleanRows } from '../accept/clean-rows.ts';
import { wholeKeys } from '../accept/whole-keys.ts';
import type { Contract } from '../contracts/contract.ts';
import type { Engine } from '../engine/engine.ts';
import { quarantinedIn } from '../feedback/quarantined-rows.ts';
import { writeRejected } from '../feedback/write-rejected.ts';
import { bucketKey } from '../model/object-keys.ts';
import type { IntakeManifest, Part } from '../model/part.ts';
import type { Finding } from '../model/submission.ts';
import type { Runtime } from '../stores/runtime.ts';
import { type QuarantineFile, writeContradictedRows } from './write-quarantine.ts';

/** A part, what was found in it, and what of it is quarantined so far. */
export interface WholeCase {
  readonly contract: Contract;
  readonly manifest: IntakeManifest;
  readonly part: Part;
  readonly findings: readonly Finding[];
  readonly quarantined: readonly QuarantineFile[];
  readonly clean: CleanRows;
}

/**
 * Accepts the clean rows where the part is the whole submission: what is to be known of other parts is known
 * here, so that rows go from memory to their place in order, and settle has only to take them over. Returns what is
 * quarantined with them; null where there are several parts.
 */
export async function acceptWhole(
  engine: Engine,
  runtime: Runtime,
  input: WholeCase,
): Promise<readonly QuarantineFile[] | null> {
  const keys = wholeKeys(input.manifest);
  if (keys === null) return null;
  const { contract, manifest, findings, clean } = input;
  const quarantined = [...input.quarantined];
  const { rows, files } = await acceptRows(engine, {
    contract,
    clean,
    quarantine: async () => {
      const contradicted = await writeContradictedRows(engine, { ...input, objects: runtime.objects });
      if (contradicted !== null) quarantined.push(contradicted);
      return contradicted?.rows ?? 0;
    },
    reject: () =>
      writeRejected(runtime, {
        contract,
        manifest,
        findings,
        rows: quarantinedIn(quarantined.map(({ file }) => file)),
        folder: keys.feedback,
      }),
  });
  for (const { bucket, file } of files) await runtime.objects.upload(bucketKey(keys.lake, bucket), file);
  await runtime.objects.write(keys.rows, JSON.stringify(rows));
  return quarantined;
}
