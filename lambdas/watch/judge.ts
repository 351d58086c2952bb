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
}

/** How unusual the newest month is. */
export interface Judgement {
  /** Deviations of a normal distribution that are as rare; below zero where the number fell. */
  readonly score: number;
  /** What it was expected to be by the comparison that explains it best. */
  readonly expected: number;
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
  const move = { from: last, to: 0 };
  const explanations = [
    explained(series.apart(move), drift * last, scale * Math.sqrt(last)),
    second === undefined
      ? null
      : explained(series.apart({ from: second, to: 0 }), drift * second, scale * Math.sqrt(second)),
    seasonal(series, history, { move, scale }),
  ].filter((each) => each !== null);
  const best = explanations.sort((a, b) => Math.abs(a.score) - Math.abs(b.score))[0];
  return best === undefined ? null : { ...best, score: asNormal(best.score, past.length) };
}

function explained(apart: Apart | null, drift: number, scale: number): Judgement | null {
  return apart && { score: (apart.deviations - drift) / scale, expected: apart.expected };
}

/** Beside the mean of the same move in earlier years, each of which varies itself. */
function seasonal(
  series: Series,
  history: History,
  { move, scale }: { move: Move; scale: number },
): Judgement | null {
  const years = history.seasons(move).flatMap((as) => series.apart(move, as) ?? []);
  if (years.length === 0) return null;
  const mean = (of: keyof Apart) => years.reduce((sum, each) => sum + each[of], 0) / years.length;
  return {
    score: mean('deviations') / (scale * Math.sqrt(1 + 1 / years.length)),
    expected: mean('expected'),
  };
}

/**
 * Of a short past the deviation is itself uncertain: as many deviations of Student’s t as of a normal distribution
 * (Wallace, “Bounds on Normal Approximations to Student’s and the Chi-Square Distributions”, 1959).
 */
function asNormal(t: number, moves: number): number {
  const z = ((8 * moves + 1) / (8 * moves + 3)) * Math.sqrt(moves * Math.log(1 + (t * t) / moves));
  return Math.sign(t) * z;
}
