import { join } from 'node:path';
import type { CleanRows } from '../accept/clean-rows.ts';
import type { Engine } from '../engine/engine.ts';
import type { ObjectStore } from '../stores/object-store.ts';

/**
 * Stores the rows that go on as one file, those of a bucket together: settle reads them bucket by bucket, puts them in
 * order when it knows all parts, compresses them and removes this. Nothing is written where there are none.
 */
export async function writeClean(
  engine: Engine,
  clean: CleanRows,
  target: { readonly objects: ObjectStore; readonly key: string },
): Promise<void> {
  if (clean.rows === 0) return;
  const file = join(engine.scratch, 'clean.parquet');
  await engine.copyPassing(`SELECT * FROM ${clean.from(clean.buckets)}`, file);
  await target.objects.upload(target.key, file);
}
