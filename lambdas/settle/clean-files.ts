import type { CleanFile } from '../accept/clean-rows.ts';
import type { PartResult } from '../model/part.ts';
import type { Runtime } from '../stores/runtime.ts';

/** Brings the clean rows of all parts to the local disk, by bucket, then part. */
export async function cleanFiles(
  runtime: Runtime,
  results: readonly PartResult[],
  scratch: string,
): Promise<CleanFile[]> {
  const files: CleanFile[] = [];
  for (const { ordinal, clean } of results) {
    for (const key of await runtime.objects.list(`${clean}/`)) {
      const bucket = Number(/\/bucket=(\d+)\//.exec(key)?.[1]);
      files.push({ part: ordinal, bucket, file: await runtime.objects.materialise(key, scratch) });
    }
  }
  return files.sort((a, b) => a.bucket - b.bucket || a.part - b.part);
}
