import { linkBucket } from '../lambdas/link/link-bucket.ts';
import { linkEmployers } from '../lambdas/link/link-employers.ts';
import { openRelease } from '../lambdas/link/open-release.ts';
import { measureBucket } from '../lambdas/measure/measure-bucket.ts';
import { measureRelease } from '../lambdas/measure/measure-release.ts';
import type { TestRuntime } from './memory-runtime.ts';

export interface OpenRelease {
  readonly release: string;
  readonly manifest: string;
}

/** Opens a release that nothing blocks, and links it, the last bucket first. */
export async function linkRelease(runtime: TestRuntime, period: string): Promise<OpenRelease> {
  const { release, manifest, missing } = await openRelease(runtime, { period });
  if (release === null || manifest === null) throw new Error(`Blocked: ${missing.join(', ')} missing.`);
  await linkEmployers(runtime, { manifest });
  for (const bucket of bucketsOf(runtime)) await linkBucket(runtime, { manifest, bucket });
  return { release, manifest };
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
