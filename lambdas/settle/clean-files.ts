import type { CleanFile } from '../accept/clean-rows.ts';
import type { PartResult } from '../model/part.ts';
import type { Runtime } from '../stores/runtime.ts';

/** Brings the clean rows of all parts that have any to the local disk. */
export async function cleanFiles(
  runtime: Runtime,
  results: readonly PartResult[],
  scratch: string,
): Promise<CleanFile[]> {
  const files: CleanFile[] = [];
  for (const { ordinal, buckets, clean } of results)
    if (buckets.length > 0)
      files.push({ part: ordinal, buckets, file: await runtime.objects.materialise(clean, scratch) });
  return files;
}
