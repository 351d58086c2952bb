/** The nearest multiple of the base, halves up; deterministic, so the same count is always printed alike. */
export function roundCount(count: number, base: number): number {
  return Math.floor((2 * count + base) / (2 * base)) * base;
}

/**
 * A ratio of two published counts in units of `10^-decimals`, halves up, by integer arithmetic; null where there is
 * nothing to divide by. `roundRatio(1, 8, 2)` is 0.13.
 */
export function roundRatio(numerator: number, denominator: number, decimals: number): number | null {
  if (denominator === 0) return null;
  const scale = 10 ** decimals;
  return Math.floor((2 * numerator * scale + denominator) / (2 * denominator)) / scale;
}
