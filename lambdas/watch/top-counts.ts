import type { TopCounts } from '../model/monthly-profile.ts';

/** Rows with a value; “” is none. Of one that is not among the largest, where some were left out: as many as the last kept. */
export function rowsOf(counts: TopCounts, value: string): number {
  if (value === '') return counts.empty;
  return counts.largest[value] ?? leastKept(counts);
}

/** The most rows that a value can have which is not among the largest. */
export function leastKept({ largest, others }: TopCounts): number {
  return others === 0 ? 0 : Math.min(...Object.values(largest));
}

/** Different values. */
export function distinct({ largest, others }: TopCounts): number {
  return Object.keys(largest).length + others;
}

/** Values that are among the largest of one or the other, and none, in code-point order. */
export function valuesOf(...counts: readonly TopCounts[]): string[] {
  return [...new Set(['', ...counts.flatMap(({ largest }) => Object.keys(largest))])].sort();
}
