import fc from 'fast-check';
import { bucketBatches, bucketsOf } from '../../lambdas/model/bucket-batch.ts';

const month = (period: string, accepted: number) => ({ period, rows: { accepted } });

test('few rows are one batch, many are a batch a bucket, and the largest month decides', () => {
  expect(bucketBatches([], 16, 250)).toEqual([{ first: 0, last: 15 }]);
  expect(bucketBatches([month('2026-08', 100), month('2026-08', 150)], 16, 250)).toHaveLength(1);
  expect(bucketBatches([month('2026-08', 500), month('2026-09', 20)], 4, 250)).toEqual([
    { first: 0, last: 1 },
    { first: 2, last: 3 },
  ]);
  expect(bucketBatches([month('2026-08', 9_000)], 4, 250)).toHaveLength(4);
});

test('every bucket is in one batch, and batches differ by one bucket at most', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), fc.nat(1_000_000), (buckets, rows) => {
      const batches = bucketBatches([month('2026-09', rows)], buckets, 5_000).map(bucketsOf);
      expect(batches.flat()).toEqual(Array.from({ length: buckets }, (_, bucket) => bucket));
      const sizes = batches.map(({ length }) => length);
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      if (Math.max(...sizes) > 1) expect((rows / buckets) * Math.min(...sizes)).toBeLessThanOrEqual(5_000);
    }),
    { seed: 7 },
  );
});
