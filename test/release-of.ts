import { closeMonths } from '../lambdas/link/close-months.ts';
import { linkBucket } from '../lambdas/link/link-bucket.ts';
import { linkEmployers } from '../lambdas/link/link-employers.ts';
import { openRelease } from '../lambdas/link/open-release.ts';
import { measureBucket } from '../lambdas/measure/measure-bucket.ts';
import { measureRelease } from '../lambdas/measure/measure-release.ts';
import { planRelease } from '../lambdas/measure/plan-release.ts';
import { type MonthPrint, ReleaseManifest } from '../lambdas/model/release.ts';
import { readJson } from '../lambdas/stores/object-store.ts';
import type { TestRuntime } from './memory-runtime.ts';

export interface OpenRelease {
  readonly release: string;
  readonly manifest: string;
}

/** Opens a release that nothing blocks, and links it, the last bucket first. */
export async function linkRelease(runtime: TestRuntime, period: string): Promise<OpenRelease> {
  const { release, manifest, missing } = await openRelease(runtime, { period });
  if (release === null || manifest === null) throw new Error(`Blocked: ${missing.join(', ')} missing.`);
  await planRelease(runtime, { manifest });
  await linkEmployers(runtime, { manifest });
  for (const bucket of bucketsOf(runtime)) await linkBucket(runtime, { manifest, bucket });
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

/** The same and its cells, measured in the given order of buckets. */
export async function measuredRelease(
  runtime: TestRuntime,
  period: string,
  order = bucketsOf(runtime),
): Promise<OpenRelease> {
  const open = await linkRelease(runtime, period);
  for (const bucket of order) await measureBucket(runtime, { manifest: open.manifest, bucket });
  await measureRelease(runtime, { manifest: open.manifest });
  return open;
}

function bucketsOf(runtime: TestRuntime): number[] {
  return Array.from({ length: runtime.profile.buckets }, (_, bucket) => runtime.profile.buckets - 1 - bucket);
}
