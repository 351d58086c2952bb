import { type Category, leavesOf, TOTAL } from './category-tree.ts';
import type { CountTable } from './count-table.ts';
import type { PeriodCells } from './period-cells.ts';
import { combine, type Tally } from './tally.ts';

/**
 * A table of a count over a tree whose groups are not measured by themselves: their persons are those of the categories
 * under them together.
 */
export function groupedTable(
  cells: PeriodCells,
  { indicator, dimension, tree }: Pick<CountTable, 'indicator' | 'dimension' | 'tree'>,
): CountTable {
  const tallyOf = (category: Category): Tally =>
    category.id === TOTAL
      ? cells.tally(indicator, {})
      : combine(leavesOf(category).map(({ id }) => cells.tally(indicator, { [dimension]: id })));
  return { indicator, dimension, tree, tallyOf };
}
