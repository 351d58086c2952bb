import type { Anomaly, WatchedFeed } from '../model/anomaly.ts';
import type { Period } from '../model/period.ts';
import type { FeedId } from '../model/submission.ts';
import type { Candidate } from './candidate.ts';
import { History, type ProfiledMonth } from './history.ts';
import { FEWEST_MOVES } from './judge.ts';
import { normalQuantile } from './normal.ts';
import { watchAmounts } from './watch-amounts.ts';
import { watchEmployers } from './watch-employers.ts';
import { watchRows } from './watch-rows.ts';
import { watchShares } from './watch-shares.ts';
import { watchTitles } from './watch-titles.ts';

/** A feed’s months that stand, in any order, and the one to judge. */
export interface Watch {
  readonly feed: FeedId;
  readonly period: Period;
  readonly months: readonly ProfiledMonth[];
}

/** What is found in a feed’s month, the most unusual first, and how it was watched. */
export interface Watched {
  readonly watched: WatchedFeed;
  readonly anomalies: readonly Anomaly[];
}

/** Chance that a feed’s month without any anomaly is told of, were its numbers as well-behaved as they are taken to be. */
const FALSE_ALARM = 0.01;
/** Rarest that is told apart; all beyond is ranked by how many rows it is about. */
const MOST_UNUSUAL = 12;
/** Employers from which a movement is told of together. */
const SEVERAL = 3;

/** Judges the newest month of a feed by its own history. Only what stands is history: give no other months. */
export function watchFeed({ feed, period, months }: Watch): Watched {
  if (!months.some((month) => month.period === period))
    return { watched: { feed, period, months: 0, standing: 'no-profile', series: 0 }, anomalies: [] };
  const history = new History(months, period);
  const candidates = candidatesOf(history);
  const watched = { feed, period, months: history.places.length, series: candidates.length };
  const limit = normalQuantile(FALSE_ALARM / Math.max(1, candidates.length));
  const found = candidates.filter(({ large, judgement }) => large && Math.abs(judgement.score) >= limit);
  const against = history.periodAt(history.newest[0] ?? 0);
  const anomalies = inOne(together(found))
    .map((group) => ({
      ...anomalyOf(group, { feed, period, against, seasons: history.knowsSeasons }),
      usual: usualOf(group, history, limit),
    }))
    .sort(byRank);
  return { watched: { ...watched, standing: standingOf(history) }, anomalies };
}

function standingOf(history: History): WatchedFeed['standing'] {
  if (history.moves.length < FEWEST_MOVES || history.newest.length === 0) return 'short';
  return history.knowsSeasons ? 'judged' : 'without-year';
}

function candidatesOf(history: History): Candidate[] {
  const { codes, amounts } = history.now;
  return [
    ...watchRows(history),
    ...Object.keys(codes).flatMap((field) => {
      const counts = (place: number) => history.at(place)?.codes[field];
      return watchShares(history, { code: 'anomaly.share', aspect: 'code', field, counts });
    }),
    ...Object.keys(amounts).flatMap((field) => watchAmounts(history, field)),
    ...watchEmployers(history),
    ...watchTitles(history),
  ];
}

/** The most unusual first: by rarity, then by rows. */
export function byRank(a: Anomaly, b: Anomaly): number {
  const rare = ({ score }: Anomaly) => Math.min(MOST_UNUSUAL, Math.abs(score));
  const moved = ({ before, now, wholeNow }: Anomaly) => Math.abs(now - before) / Math.max(1, wholeNow);
  return rare(b) - rare(a) || moved(b) - moved(a);
}

/** Findings of one field and kind: one movement shows in several categories, so the most unusual speaks for all. */
function together(found: readonly Candidate[]): Candidate[][] {
  const groups = Map.groupBy(found, ({ code, field, aspect }) => `${code} ${field} ${aspect === 'one'}`);
  return [...groups.values()].map((group) =>
    [...group].sort((a, b) => Math.abs(b.judgement.score) - Math.abs(a.judgement.score)),
  );
}

/** Employers one by one where they are few. */
function inOne(groups: readonly Candidate[][]): Candidate[][] {
  return groups.flatMap((group) =>
    group[0]?.aspect === 'one' && !isSeveral(group) ? group.map((each) => [each]) : [group],
  );
}

/** The limits that it was judged against; several employers have each their own, and none together. */
function usualOf(group: readonly Candidate[], history: History, limit: number): Anomaly['usual'] {
  const [first] = group;
  if (first === undefined || isSeveral(group)) return [];
  const { judgement, at } = first;
  return judgement.usual(limit).map(({ low, high, places }) => ({
    ...{ low, high },
    months: places.flatMap((place) => {
      const number = at(place);
      return number === null ? [] : [{ period: history.periodAt(place), ...number }];
    }),
  }));
}

function isSeveral(group: readonly Candidate[]): boolean {
  return group[0]?.aspect === 'one' && group.length >= SEVERAL;
}

function anomalyOf(
  group: readonly Candidate[],
  named: Pick<Anomaly, 'feed' | 'period' | 'against' | 'seasons'>,
): Omit<Anomaly, 'usual'> {
  const [first] = group;
  if (first === undefined) throw new Error('Nothing was found.');
  const { judgement, large: _, at: __, values = [], ...told } = first;
  const alone = { ...told, ...named, score: judgement.score, values: [...values], members: [] };
  if (told.aspect !== 'one') return { ...alone, more: group.length - 1 };
  const members = group.map(({ before, now }) => ({ before, now }));
  const sum = (of: 'before' | 'now') => members.reduce((total, each) => total + each[of], 0);
  return {
    ...alone,
    aspect: isSeveral(group) ? 'several' : 'one',
    ...{ before: sum('before'), now: sum('now'), more: group.length - 1, members },
    values: group.flatMap((each) => each.values ?? []),
  };
}
