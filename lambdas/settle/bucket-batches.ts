import type { PartResult } from '../model/part.ts';
import type { ObjectStore } from '../stores/object-store.ts';

/** Buckets that are settled together, and the object keys of their clean rows of all parts. */
export interface BucketBatch {
  readonly buckets: readonly number[];
  readonly keys: readonly string[];
}

/** Bytes of clean Parquet in one batch, unless a single bucket has more: small files take one batch, large ones stay within memory. */
const BATCH_BYTES = 32 * 1024 * 1024;

/** Groups the buckets that have clean rows, in order, into batches of bounded size. */
export async function bucketBatches(
  objects: ObjectStore,
  results: readonly PartResult[],
): Promise<BucketBatch[]> {
  const batches: BucketBatch[] = [];
  let open: { buckets: number[]; keys: string[]; bytes: number } = { buckets: [], keys: [], bytes: 0 };
  for (const [bucket, keys] of await keysByBucket(objects, results)) {
    const sizes = await Promise.all(keys.map((key) => objects.size(key)));
    const bytes = sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0);
    if (open.buckets.length > 0 && open.bytes + bytes > BATCH_BYTES) {
      batches.push(open);
      open = { buckets: [], keys: [], bytes: 0 };
    }
    open = { buckets: [...open.buckets, bucket], keys: [...open.keys, ...keys], bytes: open.bytes + bytes };
  }
  return open.buckets.length > 0 ? [...batches, open] : batches;
}

/** Object keys by bucket, both ascending. */
async function keysByBucket(
  objects: ObjectStore,
  results: readonly PartResult[],
): Promise<[number, string[]][]> {
  const found = new Map<number, string[]>();
  for (const { clean } of results) {
    for (const key of await objects.list(`${clean}/`)) {
      const bucket = Number(/\/bucket=(\d+)\//.exec(key)?.[1]);
      found.set(bucket, [...(found.get(bucket) ?? []), key]);
    }
  }
  return [...found].sort(([a], [b]) => a - b);
}
