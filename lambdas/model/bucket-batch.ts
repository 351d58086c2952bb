import { z } from 'zod';
import { ordinal } from './object-keys.ts';
import type { Period } from './period.ts';

/** Person buckets in a row that one worker links or measures together. */
export const BucketBatch = z.object({ first: z.int().nonnegative(), last: z.int().nonnegative() });
export type BucketBatch = z.infer<typeof BucketBatch>;

/** The batches of a release, in order. */
export const BucketBatches = z.array(BucketBatch);

/** The name of a batch in object keys. */
export function batchName({ first, last }: BucketBatch): string {
  return `${ordinal(first)}-${ordinal(last)}`;
}

/** The buckets of a batch, in order. */
export function bucketsOf({ first, last }: BucketBatch): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

interface MonthRows {
  readonly period: Period;
  readonly rows: { readonly accepted: number };
}

/**
 * The buckets in as few batches as keep each within `atOnce` rows of the largest month, or one bucket each: every batch
 * costs the planning of all queries once more, and a bucket alone may hold far fewer rows than are worth that. Batches
 * differ by one bucket at most; rows spread evenly over buckets by a hash.
 */
export function bucketBatches(inputs: readonly MonthRows[], buckets: number, atOnce: number): BucketBatch[] {
  const months = Map.groupBy(inputs, ({ period }) => period);
  const largest = Math.max(
    0,
    ...[...months.values()].map((own) => own.reduce((sum, { rows }) => sum + rows.accepted, 0)),
  );
  const together = Math.max(1, Math.floor((atOnce * buckets) / Math.max(1, largest)));
  const count = Math.ceil(buckets / together);
  const from = (batch: number) => Math.floor((batch * buckets) / count);
  return Array.from({ length: count }, (_, batch) => ({ first: from(batch), last: from(batch + 1) - 1 }));
}
