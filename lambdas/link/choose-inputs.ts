import { type Contract, contractFeed } from '../contracts/contract.ts';
import { compare } from '../model/compare.ts';
import type { Period } from '../model/period.ts';
import type { FeedId } from '../model/submission.ts';
import type { Standing } from '../stores/ledger.ts';

/** What stands behind a release. */
export interface ChosenInputs {
  /** Monthly feeds of every month up to the period, others as they arrived up to it; by feed then period. */
  readonly standings: readonly Standing[];
  /** Months of the series: those in which every mandatory feed stands, ascending. */
  readonly months: readonly Period[];
  /** Mandatory feeds without data for the period: the release cannot be made. */
  readonly blocking: readonly FeedId[];
  /** Feeds without any data at or before the period. */
  readonly missing: readonly FeedId[];
}

/**
 * Chooses the data of a release from what stands for each feed. A month that lacks a mandatory feed is left out
 * of the series, because its counts would show a fall that did not happen.
 */
export function chooseInputs(
  contracts: readonly Contract[],
  all: readonly Standing[],
  period: Period,
): ChosenInputs {
  const standings = all.filter((standing) => standing.period <= period).sort(byFeedThenPeriod);
  const has = (feed: FeedId, at?: Period) =>
    standings.some((standing) => standing.feed === feed && (at === undefined || standing.period === at));
  const feeds = contracts.map(contractFeed).sort();
  const mandatory = contracts
    .filter((contract) => contract.mandatory)
    .map(contractFeed)
    .sort();
  const periods = [...new Set(standings.map((standing) => standing.period))].sort();
  return {
    standings,
    months: periods.filter((month) => mandatory.every((feed) => has(feed, month))),
    blocking: mandatory.filter((feed) => !has(feed, period)),
    missing: feeds.filter((feed) => !has(feed)),
  };
}

/** The newest month in which every mandatory feed stands; null when there is none yet. */
export function latestComplete(contracts: readonly Contract[], all: readonly Standing[]): Period | null {
  const newest =
    all
      .map(({ period }) => period)
      .sort()
      .at(-1) ?? '';
  return chooseInputs(contracts, all, newest).months.at(-1) ?? null;
}

function byFeedThenPeriod(a: Standing, b: Standing): number {
  return compare(a.feed, b.feed) || compare(a.period, b.period);
}
