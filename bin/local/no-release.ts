import { join } from 'node:path';
import { FEEDBACK_FILES, feedbackFolder } from '../../lambdas/feedback/feedback-folder.ts';
import type { Period } from '../../lambdas/model/period.ts';
import { type FeedId, feedOf, type SubmissionRecord } from '../../lambdas/model/submission.ts';
import type { Runtime } from '../../lambdas/stores/runtime.ts';
import { reasonText } from './submission-end.ts';

/** A release that could not be made. */
export interface NotReleased {
  readonly out: string;
  readonly period: Period;
  /** Mandatory feeds for which nothing stands. */
  readonly missing: readonly FeedId[];
}

/**
 * Why there is no release of the period, as a person reads it: the feeds that lack, and of each file that came for
 * them and does not count, the reason and where its feedback lies.
 */
export async function noRelease(
  runtime: Pick<Runtime, 'ledger' | 'objects'>,
  { out, period, missing }: NotReleased,
): Promise<string> {
  const first = `No release was made: nothing stands for ${missing.join(', ')} of ${period}.`;
  const histories = await Promise.all(missing.map((feed) => runtime.ledger.history(feed)));
  const refused = histories.flat().filter((record) => record.period === period && isRefused(record));
  const lines = await Promise.all(refused.map((record) => line(runtime, record, out)));
  const next =
    lines.length === 0
      ? 'Submit these files, then run again.'
      : 'Correct or submit these files, then run again.';
  return [first, ...lines, next].join('\n');
}

function isRefused({ state }: SubmissionRecord): boolean {
  return state === 'held' || state === 'rejected';
}

async function line(
  { objects }: Pick<Runtime, 'objects'>,
  record: SubmissionRecord,
  out: string,
): Promise<string> {
  const what = `  ${feedOf(record)} ${record.file} is ${record.state}: ${reasonText(record.reason)}`;
  const key = `${feedbackFolder(record)}/${FEEDBACK_FILES.defects}`;
  return (await objects.size(key)) === null ? what : `${what} Feedback: ${join(out, key)}`;
}
