import type { SubmissionKey } from './submission.ts';

/** The areas of the object store: buckets in the cloud, folders under `--out` locally. */
export const AREAS = ['landing', 'work', 'quarantine', 'lake', 'feedback', 'cells', 'reports'] as const;
export type Area = (typeof AREAS)[number];

/** `agency/feed/period`, the middle of every key about a submission. */
export function feedPeriodPath(key: Pick<SubmissionKey, 'agency' | 'feed' | 'period'>): string {
  return `${key.agency}/${key.feed}/${key.period}`;
}

/** A short name for a submission under a fingerprint: same file and same rules, same name. */
export function submissionName(key: Pick<SubmissionKey, 'sha256' | 'kind'>, fingerprint: string): string {
  return `${key.kind}-${key.sha256.slice(0, 16)}-${fingerprint.slice(0, 12)}`;
}

/** Prefix (no trailing slash) of what belongs to one submission in an area. */
export function submissionPrefix(
  area: 'work' | 'quarantine' | 'lake' | 'feedback',
  key: SubmissionKey,
  fingerprint: string,
): string {
  return `${area}/${feedPeriodPath(key)}/${submissionName(key, fingerprint)}`;
}

/** The tag of objects that hold an agency's rows in a bucket that keeps what else it holds. */
export const ROWS_TAG = { key: 'holds', value: 'rows' } as const;

/** Whether an object holds rows that go back to their agency, and so goes when quarantined rows go. */
export function holdsRows(key: string): boolean {
  return /^feedback\/.*\/rejected\.[a-z]+$/.test(key);
}

/** Five digits, so that names sort as numbers do. */
export function ordinal(number: number): string {
  return String(number).padStart(5, '0');
}

/** Object key of one bucket's Parquet file under a prefix; a Hive partition, so that Athena sees `bucket`. */
export function bucketKey(prefix: string, bucket: number): string {
  return `${prefix}/bucket=${String(bucket).padStart(3, '0')}/rows.parquet`;
}
