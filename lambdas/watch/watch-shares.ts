import type { Anomaly } from '../model/anomaly.ts';
import type { TopCounts } from '../model/monthly-profile.ts';
import type { Candidate } from './candidate.ts';
import { countSeries } from './count-series.ts';
import { isLarge, SMALLEST_SHARE } from './effect.ts';
import type { History, Move } from './history.ts';
import { judge } from './judge.ts';
import { weightedMedian } from './median.ts';
import { rowsOf, valuesOf } from './top-counts.ts';

/** What rows are counted by. */
export interface Categories extends Pick<Anomaly, 'code' | 'aspect' | 'field'> {
  /** Rows by category of a month; undefined where the month does not have it. */
  readonly counts: (place: number) => TopCounts | undefined;
}

/** Rows that a category has at the least in one of two months to be watched. */
export const FEWEST_ROWS = 30;

/**
 * Judges every category of a field by its rows, beside what it would have with the growth of the typical row: one that
 * swells does not make all others shrink, as shares of a whole would.
 */
export function watchShares(history: History, categories: Categories): Candidate[] {
  const { code, aspect, field, counts } = categories;
  const [last] = history.newest;
  const [before, now] = [counts(last ?? -1), counts(0)];
  if (last === undefined || before === undefined || now === undefined) return [];
  const growth = growthOf(counts);
  const whole = { wholeBefore: history.at(last)?.rows ?? 0, wholeNow: history.now.rows };
  return valuesOf(before, now).flatMap((category): Candidate[] => {
    const shown = { before: rowsOf(before, category), now: rowsOf(now, category), ...whole };
    if (Math.max(shown.before, shown.now) < FEWEST_ROWS) return [];
    const at = (place: number) => {
      const month = counts(place);
      return month === undefined ? null : rowsOf(month, category);
    };
    const judgement = judge(countSeries({ at, growth }), history);
    if (judgement === null) return [];
    const shift = { now: shown.now, expected: judgement.expected, whole: whole.wholeNow };
    const large = isLarge(shift, SMALLEST_SHARE, history.knowsSeasons);
    return [{ code, aspect, field, category, ...shown, judgement, large, at: partAt(history, at) }];
  });
}

/** A number of rows beside all rows of the month. */
export function partAt(history: History, at: (place: number) => number | null): Candidate['at'] {
  return (place) => {
    const number = at(place);
    return number === null ? null : { number, whole: history.at(place)?.rows ?? 0 };
  };
}

/** What the category of the typical row grew by, from month to month. */
function growthOf(counts: Categories['counts']): (move: Move) => number {
  const known = new Map<string, number>();
  return (move) => {
    const name = `${move.from}>${move.to}`;
    const found = known.get(name) ?? growthIn(counts(move.from), counts(move.to));
    known.set(name, found);
    return found;
  };
}

function growthIn(from: TopCounts | undefined, to: TopCounts | undefined): number {
  if (from === undefined || to === undefined) return 1;
  const items = valuesOf(from, to).map((value) => {
    const [was, is] = [rowsOf(from, value), rowsOf(to, value)];
    return { value: (is + 0.5) / (was + 0.5), weight: was + is };
  });
  return weightedMedian(items);
}
