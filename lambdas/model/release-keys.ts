import { type BucketBatch, batchName } from './bucket-batch.ts';
import { compare } from './compare.ts';
import { ordinal } from './object-keys.ts';
import type { Period } from './period.ts';
import type { ReleaseInput, ReleaseManifest } from './release.ts';
import type { FeedId } from './submission.ts';

/** Prefix (no trailing slash) of a release in the work area. */
export function releaseWork(release: string): string {
  return `work/releases/${release}`;
}

/** Object key of the release manifest. */
export function manifestKey(release: string): string {
  return `${releaseWork(release)}/manifest.json`;
}

/** Object key of the submissions a release tells of, JSON SubmissionRecord[]. */
export function submissionsKey(release: string): string {
  return `${releaseWork(release)}/submissions.json`;
}

/** Object key of what is to be linked and measured, JSON ReleasePlan. */
export function planKey(release: string): string {
  return `${releaseWork(release)}/plan.json`;
}

/** Object key of the batches of buckets that workers take, JSON BucketBatch[]. */
export function batchesKey(release: string): string {
  return `${releaseWork(release)}/batches.json`;
}

/** Object key of what linking a batch read and found, JSON BatchAccount. */
export function linkedKey(release: string, batch: BucketBatch): string {
  return `${releaseWork(release)}/linked/${batchName(batch)}.json`;
}

/** Object key of what measuring a batch read, JSON MeasuredAccount. */
export function measuredKey(release: string, batch: BucketBatch): string {
  return `${releaseWork(release)}/measured/${batchName(batch)}.json`;
}

/** Object key of one of a batch's parts of an aggregate before the merge; they are numbered from 0. */
export function measurePartKey(
  release: string,
  batch: BucketBatch,
  { aggregate, part }: { readonly aggregate: string; readonly part: number },
): string {
  return `cells/parts/${release}/${batchName(batch)}/${aggregate}-${ordinal(part)}.parquet`;
}

/** The feed's data for a month: of that very month. Undefined where nothing stands. */
export function inputOf(manifest: ReleaseManifest, feed: FeedId, month: Period): ReleaseInput | undefined {
  return manifest.inputs.find((input) => input.feed === feed && input.period === month);
}

/** The feed's newest data at or before a month, for feeds that arrive by term or year. */
export function latestInputOf(
  manifest: ReleaseManifest,
  feed: FeedId,
  month: Period,
): ReleaseInput | undefined {
  return manifest.inputs
    .filter((input) => input.feed === feed && input.period <= month)
    .sort((a, b) => compare(b.period, a.period))[0];
}
