import type { MonthlyProfile, TopCounts } from '../../lambdas/model/monthly-profile.ts';
import { shiftPeriod } from '../../lambdas/model/period.ts';
import type { ProfiledMonth } from '../../lambdas/watch/history.ts';

export const NEWEST = '2026-09';

/** Counts of which none are left out. */
export function counts(largest: Record<string, number>, empty = 0): TopCounts {
  return { largest, others: 0, otherRows: 0, empty };
}

/** A month of so many rows and nothing else, unless told otherwise. */
export function aProfile(rows: number, more: Partial<MonthlyProfile> = {}): MonthlyProfile {
  return { rows, codes: {}, amounts: {}, employers: null, titles: null, ...more };
}

/** Months up to the newest, by how many months before it they are. */
export function months(count: number, profile: (back: number) => MonthlyProfile): ProfiledMonth[] {
  return Array.from({ length: count }, (_, back) => ({
    period: shiftPeriod(NEWEST, -back),
    profile: profile(back),
  }));
}

/** A small movement that is not always the same: between -2 and 2, from the number alone. */
export function wobble(back: number): number {
  return ((back * 7) % 5) - 2;
}
