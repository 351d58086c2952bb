import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cleansePart } from '../lambdas/cleanse/cleanse-part.ts';
import { intake } from '../lambdas/intake/intake.ts';
import type { Limits } from '../lambdas/intake/limits.ts';
import { IntakeManifest } from '../lambdas/model/part.ts';
import type { SubmissionRecord } from '../lambdas/model/submission.ts';
import { settle } from '../lambdas/settle/settle.ts';
import { readJson } from '../lambdas/stores/object-store.ts';
import type { TestRuntime } from './memory-runtime.ts';

/** Lands bytes under a key, takes them through intake, cleanse and settle, and returns what the ledger then holds. */
export async function submit(
  runtime: TestRuntime,
  key: string,
  bytes: string | Uint8Array,
  { limits, receivedAt = null }: { readonly limits?: Limits; readonly receivedAt?: string | null } = {},
): Promise<SubmissionRecord> {
  await runtime.objects.write(`landing/${key}`, bytes);
  const outcome = await intake(runtime, { landing: `landing/${key}`, receivedAt }, limits);
  if (outcome.outcome === 'cleanse') {
    const manifest = IntakeManifest.parse(await readJson(runtime.objects, outcome.manifest));
    for (const part of [...manifest.parts].reverse()) {
      await cleansePart(runtime, { manifest: outcome.manifest, part: part.ordinal });
    }
  }
  const { submission, fingerprint, manifest } = outcome;
  if (outcome.outcome !== 'stop' && submission !== null)
    await settle(runtime, { submission, fingerprint, manifest });
  const record = submission === null ? null : await runtime.ledger.get(submission);
  if (record === null) throw new Error(`Nothing in the ledger for ${key}.`);
  return record;
}

/** A file of the test's own folder, for what wants a path. */
export async function aFile(runtime: TestRuntime, name: string, bytes: string | Uint8Array): Promise<string> {
  const path = join(runtime.root, name);
  await writeFile(path, bytes);
  return path;
}
