import type { Category } from './category-tree.ts';
import type { PeriodCells } from './period-cells.ts';
import { combine, judge, NOTHING, type Tally } from './tally.ts';

/**
 * What else is told by publishing size bands together with the unknown one. Where no registration answers to an
 * employer, neither its size nor, mostly, its activity is known: those of unknown size less those of unknown activity
 * are those whose employer is registered without a size, and must pass or be nothing too.
 */
export function toldByUnknownSize(
  cells: PeriodCells,
  indicator: string,
): (categories: readonly Category[]) => Tally {
  const withoutActivity = cells.tally(indicator, { activity: 'unknown' });
  return (categories) => {
    if (judge(withoutActivity, cells.rules) !== 'passes') return NOTHING;
    if (!categories.some(({ id }) => id === 'unknown')) return NOTHING;
    const together = combine(categories.map(({ id }) => cells.tally(indicator, { size_band: id })));
    const value = Math.max(together.value - withoutActivity.value, 0);
    return { value, persons: value, employers: null };
  };
}
