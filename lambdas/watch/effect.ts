/** How large a shift must be to be told of, however unusual it is. */
export interface SmallestEffect {
  /** Rows more or fewer than expected. */
  readonly rows: number;
  /** Share of the feed’s rows that these come to, or else: */
  readonly share: number;
  /** how many times as many rows as expected, or as few. */
  readonly times: number;
}

export const SMALLEST_SHARE: SmallestEffect = { rows: 30, share: 0.005, times: 1.5 };
export const SMALLEST_ROWS: SmallestEffect = { rows: 30, share: 0.03, times: 1.5 };

/** Without a year of history nobody knows the seasons: a shift must be this many times as large. */
const WITHOUT_SEASONS = 2;

/** Whether a shift is large enough. */
export function isLarge(
  { now, expected, whole }: { readonly now: number; readonly expected: number; readonly whole: number },
  smallest: SmallestEffect,
  seasons: boolean,
): boolean {
  const factor = seasons ? 1 : WITHOUT_SEASONS;
  const apart = Math.abs(now - expected);
  if (apart < smallest.rows * factor) return false;
  const times = Math.max((now + 1) / (expected + 1), (expected + 1) / (now + 1));
  return apart >= smallest.share * factor * whole || times >= smallest.times ** factor;
}
