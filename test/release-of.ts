import { closeMonths } from '../lambdas/link/close-months.ts';
import { linkBatch } from '../lambdas/link/link-batch.ts';
import { linkEmployers } from '../lambdas/link/link-employers.ts';
import { openRelease } from '../lambdas/link/open-release.ts';
import { measureBatch } from '../lambdas/measure/measure-batch.ts';
import { measureRelease } from '../lambdas/measure/measure-release.ts';
import { planRelease } from '../lambdas/measure/plan-release.ts';
import { type BucketBatch, BucketBatches } from '../lambdas/model/bucket-batch.ts';
import { type MonthPrint, ReleaseManifest } from '../lambdas/model/release.ts';
import { batchesKey } from '../lambdas/model/release-keys.ts';
import { readJson } from '../lambdas/stores/object-store.ts';
import type { TestRuntime } from './memory-runtime.ts';

export interface OpenRelease {
  readonly release: string;
  readonly manifest: string;
}

/** Opens a release that nothing blocks, and links it, the last batch first. */
export async function linkRelease(runtime: TestRuntime, period: string): Promise<OpenRelease> {
  const { release, manifest, missing } = await openRelease(runtime, { period });
  if (release === null || manifest === null) throw new Error(`Blocked: ${missing.join(', ')} missing.`);
  await planRelease(runtime, { manifest });
  await linkEmployers(runtime, { manifest });
  const batches = await batchesOf(runtime, release);
  for (const batch of batches.toReversed()) await linkBatch(runtime, { manifest, batch });
  await closeMonths(runtime, { manifest });
  return { release, manifest };
}

/** The fingerprints under which a month of an opened release is kept. */
export async function printOf(
  runtime: TestRuntime,
  { manifest }: OpenRelease,
  month: string,
): Promise<MonthPrint> {
  const { prints } = ReleaseManifest.parse(await readJson(runtime.objects, manifest));
  const print = prints.find((each) => each.month === month);
  if (print === undefined) throw new Error(`The series has no ${month}.`);
  return print;
}

/** The same and its cells, measured batch by batch in the given order, else the last first. */
export async function measuredRelease(
  runtime: TestRuntime,
  period: string,
  order?: readonly number[],
): Promise<OpenRelease> {
  const open = await linkRelease(runtime, period);
  const batches = await batchesOf(runtime, open.release);
  const ordered = order?.map((at) => batches[at] as BucketBatch) ?? batches.toReversed(); // the test names those there are
  for (const batch of ordered) await measureBatch(runtime, { manifest: open.manifest, batch });
  await measureRelease(runtime, { manifest: open.manifest });
  return open;
}

async function batchesOf({ objects }: TestRuntime, release: string): Promise<BucketBatch[]> {
  return BucketBatches.parse(await readJson(objects, batchesKey(release)));
}
