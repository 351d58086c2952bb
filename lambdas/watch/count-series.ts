import type { Move } from './history.ts';
import type { Apart, Series } from './judge.ts';

/** Counts by month, and what they would have grown by with everything else. */
export interface Counts {
  /** Null where the month has no count. */
  at(place: number): number | null;
  growth(move: Move): number;
}

/** Seasons are taken to multiply by no more than this, or divide: of few rows they would be anything. */
const MOST_SEASON = 5;

/**
 * Counts as a series. Their square roots vary alike whatever their size (Anscombe, “The Transformation of Poisson, Binomial
 * and Negative-Binomial Data”, 1948), so that a new category and a large one are judged by the same rule.
 */
export function countSeries(counts: Counts): Series {
  return {
    apart(move, as): Apart | null {
      const [from, to] = [counts.at(move.from), counts.at(move.to)];
      const season = as === undefined ? 1 : seasonOf(counts, as);
      if (from === null || to === null || season === null) return null;
      const expected = from * counts.growth(move) * season;
      const deviations = Math.SQRT2 * (Math.sqrt(to + 3 / 8) - Math.sqrt(expected + 3 / 8));
      return { deviations, expected };
    },
    raised(deviations) {
      const root = Math.sqrt((counts.at(0) ?? 0) + 3 / 8) + deviations / Math.SQRT2;
      return Math.max(0, Math.max(0, root) ** 2 - 3 / 8);
    },
  };
}

function seasonOf(counts: Counts, as: Move): number | null {
  const [from, to] = [counts.at(as.from), counts.at(as.to)];
  if (from === null || to === null) return null;
  const season = (to + 1) / (from * counts.growth(as) + 1);
  return Math.min(MOST_SEASON, Math.max(1 / MOST_SEASON, season));
}
