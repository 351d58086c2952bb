import type { History, Move } from './history.ts';
import { median } from './median.ts';

/** How far a number lies from what was expected, in deviations of sampling, and what was expected. */
export interface Apart {
  readonly deviations: number;
  readonly expected: number;
}

/** A number that is watched over the months of a history. */
export interface Series {
  /** How a move ends beside how it began; beside what the season `as` makes of such a beginning, where one is given. */
  apart(move: Move, as?: Move): Apart | null;
  /** What the newest month would have, were it so many deviations of sampling higher. */
  raised(deviations: number): number;
}

/** From the lowest to the highest number that a comparison explains, and the months that it is with. */
export interface Range {
  readonly low: number;
  readonly high: number;
  /** Places in the history, the one that the number moved from first. */
  readonly places: readonly number[];
}

/** How unusual the newest month is. */
export interface Judgement {
  /** Deviations of a normal distribution that are as rare; below zero where the number fell. */
  readonly score: number;
  /** What it was expected to be by the comparison that explains it best. */
  readonly expected: number;
  /**
   * What the number could be and be less unusual than so many deviations: the range of the comparison that comes nearest
   * to it, and those of others that overlap. Next to it nothing would have been found.
   */
  readonly usual: (limit: number) => readonly Range[];
}

/** A comparison: how far from it, in its own deviations, and how many of sampling one of these comes to. */
interface Explanation extends Pick<Judgement, 'expected'>, Pick<Range, 'places'> {
  readonly t: number;
  readonly scale: number;
}

/** Fewer moves in the past than this, and nothing is judged. */
export const FEWEST_MOVES = 5;
/**
 * What is always allowed for, in deviations of sampling, since a past without any movement foretells nothing. Files of a
 * month hold mostly the rows of the month before, so they move less than samples would.
 */
const FLOOR = 0.3;

/**
 * Judges the newest month of a series by its own past. It is unusual only where nothing explains it: not the month
 * before with the usual drift, not the one before that (what returns to where it was is no news), and not the same move
 * in earlier years (seasons). What is usual is the median of past moves, and their median absolute deviation: a past
 * anomaly or two do not move them (Hampel, “The Influence Curve and Its Role in Robust Estimation”, 1974). Null where
 * the past is too short.
 */
export function judge(series: Series, history: History): Judgement | null {
  const [last, second] = history.newest;
  const past = history.moves.flatMap((move) => series.apart(move)?.deviations ?? []);
  if (last === undefined || past.length < FEWEST_MOVES) return null;
  const drift = median(past);
  const usual = 1.4826 * median(past.map((each) => Math.abs(each - drift)));
  const scale = Math.hypot(usual, FLOOR);
  const explanations = [
    drifted(series, last, { drift, scale }),
    second === undefined ? null : drifted(series, second, { drift, scale }),
    seasonal(series, history, { move: { from: last, to: 0 }, scale }),
  ].filter((each) => each !== null);
  const best = explanations.sort((a, b) => Math.abs(a.t) - Math.abs(b.t))[0];
  if (best === undefined) return null;
  return {
    score: asNormal(best.t, past.length),
    expected: best.expected,
    usual(limit) {
      const most = asStudent(limit, past.length);
      const ranges = explanations.map(({ t, scale, places }): Range => {
        return { low: series.raised((-most - t) * scale), high: series.raised((most - t) * scale), places };
      });
      return nearest(ranges, series.raised(0));
    },
  };
}

/** The range nearest to a number, and those that overlap it or one of these. */
function nearest(ranges: readonly Range[], number: number): readonly Range[] {
  const apart = ({ low, high }: Range) => Math.max(low - number, number - high);
  const joined = [...ranges].sort((a, b) => apart(a) - apart(b)).slice(0, 1);
  for (const one of joined)
    for (const other of ranges)
      if (!joined.includes(other) && other.low <= one.high && one.low <= other.high) joined.push(other);
  return joined;
}

/** Beside an earlier month with the usual drift from there. */
function drifted(
  series: Series,
  from: number,
  { drift, scale }: { drift: number; scale: number },
): Explanation | null {
  const apart = series.apart({ from, to: 0 });
  if (apart === null) return null;
  const own = scale * Math.sqrt(from);
  return { t: (apart.deviations - drift * from) / own, scale: own, expected: apart.expected, places: [from] };
}

/** Beside the mean of the same move in earlier years, each of which varies itself. */
function seasonal(
  series: Series,
  history: History,
  { move, scale }: { move: Move; scale: number },
): Explanation | null {
  const years = history.seasons(move).flatMap((as) => {
    const apart = series.apart(move, as);
    return apart === null ? [] : [{ ...apart, places: [as.from, as.to] }];
  });
  if (years.length === 0) return null;
  const mean = (of: keyof Apart) => years.reduce((sum, each) => sum + each[of], 0) / years.length;
  const own = scale * Math.sqrt(1 + 1 / years.length);
  return {
    t: mean('deviations') / own,
    scale: own,
    expected: mean('expected'),
    places: [move.from, ...years.flatMap(({ places }) => places)],
  };
}

/**
 * Of a short past the deviation is itself uncertain: as many deviations of Student’s t as of a normal distribution
 * (Wallace, “Bounds on Normal Approximations to Student’s and the Chi-Square Distributions”, 1959).
 */
function asNormal(t: number, moves: number): number {
  return Math.sign(t) * narrowing(moves) * Math.sqrt(moves * Math.log(1 + (t * t) / moves));
}

/** The other way round, of what is above zero. */
function asStudent(z: number, moves: number): number {
  return Math.sqrt(moves * Math.expm1((z / narrowing(moves)) ** 2 / moves));
}

function narrowing(moves: number): number {
  return (8 * moves + 1) / (8 * moves + 3);
}
