/** The middle value, or the mean of the two in the middle; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1] ?? Number.NaN, sorted[Math.floor(middle)] ?? Number.NaN];
  return (low + high) / 2;
}

/** The value in whose weight the middle of all weight lies; 1 where there is no weight. */
export function weightedMedian(
  items: readonly { readonly value: number; readonly weight: number }[],
): number {
  const sorted = [...items].sort((a, b) => a.value - b.value);
  const half = items.reduce((sum, { weight }) => sum + weight, 0) / 2;
  let sum = 0;
  for (const { value, weight } of sorted) {
    sum += weight;
    if (sum > half) return value;
  }
  return 1;
}
