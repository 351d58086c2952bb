import { z } from 'zod';
import { fingerprint } from './fingerprint.ts';
import { Period } from './period.ts';
import { FeedId, RowCounts } from './submission.ts';

/** One feed's data behind a release. */
export const ReleaseInput = z.object({
  feed: FeedId,
  period: Period.describe('of the data; earlier than the release for yearly and termly feeds'),
  lake: z.string().describe('object key prefix of the accepted Parquet'),
  contractVersion: z.string(),
  fingerprint: z.string(),
  sha256: z.array(z.string()).describe('of the original files: the base, then supplements in order'),
  rows: RowCounts,
});
export type ReleaseInput = z.infer<typeof ReleaseInput>;

/** Written before anything is computed; the release's id is the period and this manifest's hash. */
export const ReleaseManifest = z.object({
  id: z.string(),
  period: Period,
  months: z
    .array(Period)
    .describe('months of the series, ascending: those in which every mandatory feed stands'),
  inputs: z
    .array(ReleaseInput)
    .describe('settled submissions, by feed then period; monthly feeds for every month'),
  submissions: z
    .string()
    .describe(
      'hash of all submissions up to the period, held and rejected ones too, as reports tell of them',
    ),
  missing: z.array(FeedId).describe('feeds with nothing at or before the period'),
  code: z.string().describe('fingerprint of the code and parameters that make the release'),
  pseudonymKeyVersion: z.string(),
});
export type ReleaseManifest = z.infer<typeof ReleaseManifest>;

export const ReleaseState = z.enum(['candidate', 'published', 'corrected', 'withdrawn']);
export type ReleaseState = z.infer<typeof ReleaseState>;

/** A release id: the period and twelve digits of the hash of what it is made from. */
export function releaseId(manifest: Omit<ReleaseManifest, 'id'>): string {
  return `${manifest.period}-${fingerprint(manifest).slice(0, 12)}`;
}
