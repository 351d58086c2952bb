import type { ProtectedCell } from '../model/cell.ts';
import { ACTIVITY_TREE } from './categories.ts';
import type { Category } from './category-tree.ts';
import { leavesOf, TOTAL } from './category-tree.ts';
import { type CountTable, countTable } from './count-table.ts';
import type { PeriodCells } from './period-cells.ts';
import { combine, type Tally } from './tally.ts';

/**
 * A count of persons by economic activity: sections where they pass, else the groups above them. Groups are not
 * measured by themselves; their persons are those of their sections together.
 */
export function activityTable(cells: PeriodCells, indicator: string): ProtectedCell[] {
  return countTable(cells, activityCounts(cells, indicator));
}

/** The same before it is decided what may be published. */
export function activityCounts(cells: PeriodCells, indicator: string): CountTable {
  const tallyOf = (category: Category): Tally =>
    category.id === TOTAL
      ? cells.tally(indicator, {})
      : combine(leavesOf(category).map(({ id }) => cells.tally(indicator, { activity: id })));
  return { indicator, dimension: 'activity', tree: ACTIVITY_TREE, tallyOf };
}
