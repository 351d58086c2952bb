import { contractFeed } from '../contracts/contract.ts';
import type { Period } from '../model/period.ts';
import { decideStanding } from '../model/standing.ts';
import type { RowCounts } from '../model/submission.ts';
import type { Ledger } from '../stores/ledger.ts';
import { contractOf, type FeedbackSubject } from './report-of.ts';

/** What a period's file came to. */
export interface TrendPoint {
  readonly period: Period;
  readonly rows: RowCounts;
}

/** Earlier periods that are shown beside a file's own. */
export const TREND_PERIODS = 6;

/**
 * The full files that stand for the latest earlier periods of the feed, oldest first, then the file itself where its rows
 * were counted. It follows from the set of submissions alone, so the order in which they came does not matter.
 */
export async function trendOf(ledger: Ledger, subject: FeedbackSubject): Promise<TrendPoint[]> {
  const { period, rows } = subject;
  const contract = contractOf(subject);
  if (contract === undefined || period === null) return [];
  const history = await ledger.history(contractFeed(contract));
  const { compositions } = decideStanding(history, contract.tolerances);
  const earlier = compositions
    .filter((composition) => composition.period < period)
    .flatMap(({ period, base }) => (base.rows === null ? [] : [{ period, rows: base.rows }]))
    .slice(-TREND_PERIODS);
  return rows === null || rows.read === 0 ? earlier : [...earlier, { period, rows }];
}
