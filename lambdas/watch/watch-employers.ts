import type { Candidate } from './candidate.ts';
import { countSeries } from './count-series.ts';
import { isLarge, SMALLEST_SHARE } from './effect.ts';
import type { History, Move } from './history.ts';
import { judge } from './judge.ts';
import { distinct, rowsOf, valuesOf } from './top-counts.ts';
import { watchNumber } from './watch-rows.ts';
import { FEWEST_ROWS, partAt } from './watch-shares.ts';

/** Judges how many employers the feed names, and the rows of each that is among the largest of this month or the last. */
export function watchEmployers(history: History): Candidate[] {
  const counts = (place: number) => history.at(place)?.employers ?? undefined;
  const [last] = history.newest;
  const [before, now] = [counts(last ?? -1), counts(0)];
  if (last === undefined || before === undefined || now === undefined) return [];
  const number = (place: number) => {
    const month = counts(place);
    return month === undefined ? null : distinct(month);
  };
  const told = { code: 'anomaly.employer', field: null } as const;
  const growth = ({ from, to }: Move) =>
    (history.at(to)?.rows ?? 1) / Math.max(1, history.at(from)?.rows ?? 1);
  const whole = { wholeBefore: history.at(last)?.rows ?? 0, wholeNow: history.now.rows };
  const each = valuesOf(before, now).flatMap((employer): Candidate[] => {
    const shown = { before: rowsOf(before, employer), now: rowsOf(now, employer), ...whole };
    if (employer === '' || Math.max(shown.before, shown.now) < FEWEST_ROWS) return [];
    const at = (place: number) => {
      const month = counts(place);
      return month === undefined ? null : rowsOf(month, employer);
    };
    const judgement = judge(countSeries({ at, growth }), history);
    if (judgement === null) return [];
    const shift = { now: shown.now, expected: judgement.expected, whole: whole.wholeNow };
    const large = isLarge(
      shift,
      { ...SMALLEST_SHARE, times: Number.POSITIVE_INFINITY },
      history.knowsSeasons,
    );
    const named = { ...told, aspect: 'one', category: null, values: [employer] } as const;
    return [{ ...named, ...shown, judgement, large, at: partAt(history, at) }];
  });
  return [...watchNumber(history, { ...told, aspect: 'count', at: number }), ...each];
}
