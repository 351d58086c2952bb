import { join } from 'node:path';
import type { CleanRows } from '../accept/clean-rows.ts';
import type { Engine } from '../engine/engine.ts';
import type { ObjectStore } from '../stores/object-store.ts';

/**
 * Stores the rows that go on under `<prefix>/bucket=N/`. The order of those of a bucket is open: settle puts them in
 * order when it knows all parts, compresses them and removes these.
 */
export async function writeClean(
  engine: Engine,
  clean: CleanRows,
  target: { readonly objects: ObjectStore; readonly prefix: string },
): Promise<void> {
  const copies = clean.buckets.map((bucket) => ({
    bucket,
    select: `SELECT * FROM ${clean.from([bucket])}`,
    file: join(engine.scratch, `clean-${bucket}.parquet`),
  }));
  await engine.copyEach(copies, { compression: 'uncompressed' });
  for (const { bucket, file } of copies)
    await target.objects.upload(`${target.prefix}/bucket=${bucket}/clean.parquet`, file);
}
