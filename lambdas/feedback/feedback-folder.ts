import { AGENCIES } from '../contracts/agencies.ts';
import { feedPeriodPath } from '../model/object-keys.ts';
import type { SubmissionKind } from '../model/submission.ts';

/** What names the feedback of a submission; agency, feed and period are null where the upload named none. */
export interface FeedbackName {
  readonly agency: string | null;
  readonly feed: string | null;
  readonly period: string | null;
  readonly kind?: SubmissionKind;
  readonly sha256: string;
  readonly reason: string | null;
}

/** The files of a feedback folder. */
export const FEEDBACK_FILES = {
  page: 'summary.html',
  defects: 'defects.json',
  rejectedCsv: 'rejected.csv',
  rejectedWorkbook: 'rejected.xlsx',
} as const;

/**
 * Object key prefix (no trailing slash) of what is told of one submission. A withdrawal may be a copy of what it
 * withdraws, and each has its own. A file of no feed is told of where its agency may read it, if it names one.
 */
export function feedbackFolder({
  agency,
  feed,
  period,
  kind = 'full',
  sha256,
  reason,
}: FeedbackName): string {
  const name = `${kind}-${sha256.slice(0, 16)}`;
  if (agency === null || feed === null || period === null || reason === 'file.unknown-feed')
    return `feedback/${agency !== null && Object.hasOwn(AGENCIES, agency) ? `${agency}/` : ''}unknown/${name}`;
  return `feedback/${feedPeriodPath({ agency, feed, period })}/${name}`;
}
