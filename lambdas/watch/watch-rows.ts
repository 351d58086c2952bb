import type { Candidate } from './candidate.ts';
import { countSeries } from './count-series.ts';
import { isLarge, SMALLEST_ROWS } from './effect.ts';
import type { History } from './history.ts';
import { judge } from './judge.ts';

/** Judges a number a month by itself: rows, or how many employers or titles there are. */
export function watchNumber(
  history: History,
  { at, ...told }: Pick<Candidate, 'code' | 'aspect' | 'field'> & { at: (place: number) => number | null },
): Candidate[] {
  const judgement = judge(countSeries({ at, growth: () => 1 }), history);
  const [before, now] = [at(history.newest[0] ?? -1), at(0)];
  if (judgement === null || before === null || now === null) return [];
  const wholeAt = (place: number) => {
    const number = at(place);
    return number === null ? null : { number, whole: number };
  };
  const shift = { now, expected: judgement.expected, whole: Math.max(now, judgement.expected) };
  const large = isLarge(shift, SMALLEST_ROWS, history.knowsSeasons);
  const whole = { wholeBefore: before, wholeNow: now };
  return [{ ...told, category: null, before, now, ...whole, judgement, large, at: wholeAt }];
}

/** Judges how many rows the feed has. */
export function watchRows(history: History): Candidate[] {
  const at = (place: number) => history.at(place)?.rows ?? null;
  return watchNumber(history, { code: 'anomaly.rows', aspect: 'rows', field: null, at });
}
