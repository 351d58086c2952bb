import { submissionPrefix } from '../model/object-keys.ts';
import { type IntakeManifest, PartResult } from '../model/part.ts';
import { readJson } from '../stores/object-store.ts';
import type { Runtime } from '../stores/runtime.ts';

/** What every part came to, by ordinal; throws when one has no result. */
export async function partResults(runtime: Runtime, manifest: IntakeManifest): Promise<PartResult[]> {
  const work = submissionPrefix('work', manifest.submission, manifest.fingerprint);
  const keys = await runtime.objects.list(`${work}/results/`);
  const results: PartResult[] = [];
  for (const key of keys) results.push(PartResult.parse(await readJson(runtime.objects, key)));
  const missing = manifest.parts.filter((part) => !results.some((result) => result.ordinal === part.ordinal));
  if (missing.length > 0)
    throw new Error(`${missing.length} of ${manifest.parts.length} parts have no result.`);
  return results.sort((a, b) => a.ordinal - b.ordinal);
}
