import { compare } from '../model/compare.ts';
import type { Period } from '../model/period.ts';
import type { RowCounts, SubmissionRecord } from '../model/submission.ts';
import type { FeedbackSubject } from './report-of.ts';

/** What a period's file came to. */
export interface TrendPoint {
  readonly period: Period;
  readonly rows: RowCounts;
}

/** Earlier periods that are shown beside a file's own. */
const TREND_PERIODS = 6;

/**
 * The full files that stand for the latest earlier periods of the feed, oldest first, then the file itself where its rows
 * were counted. It follows from the set of submissions alone, so the order in which they came does not matter.
 */
export function trendOf(history: readonly SubmissionRecord[], subject: FeedbackSubject): TrendPoint[] {
  const { period, rows } = subject;
  if (period === null) return [];
  const earlier = standingPoints(history)
    .filter((point) => point.period < period)
    .slice(-TREND_PERIODS);
  return rows === null || rows.read === 0 ? earlier : [...earlier, { period, rows }];
}

/** Whether a file of the later period is shown beside that of the earlier one. */
export function isShown(history: readonly SubmissionRecord[], earlier: Period, later: Period): boolean {
  const between = standingPoints(history).filter(({ period }) => period > earlier && period < later);
  return earlier < later && between.length < TREND_PERIODS;
}

function standingPoints(history: readonly SubmissionRecord[]): TrendPoint[] {
  return history
    .flatMap(({ kind, state, period, rows }) =>
      kind === 'full' && state === 'settled' && rows !== null ? [{ period, rows }] : [],
    )
    .sort((a, b) => compare(a.period, b.period));
}
