import { COMBINED_FIRST, type FlatDimension, treeOf } from './categories.ts';
import type { CountTable } from './count-table.ts';
import type { PeriodCells } from './period-cells.ts';
import { toldByUnknown } from './register-unknown.ts';
import { toldByUnknownSize } from './size-unknown.ts';

/** The table of a count by one dimension without levels. */
export function flatTable(cells: PeriodCells, indicator: string, dimension: FlatDimension): CountTable {
  const first = COMBINED_FIRST[dimension];
  const told =
    dimension === 'size_band'
      ? toldByUnknownSize(cells, indicator)
      : toldByUnknown(cells, indicator, dimension);
  return {
    indicator,
    dimension,
    tree: treeOf(dimension, cells.categories(indicator, dimension), cells.profile),
    alsoTold: (categories) => [told(categories)],
    ...(first === undefined ? {} : { first }),
  };
}
