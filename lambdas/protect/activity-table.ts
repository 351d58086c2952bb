import type { ProtectedCell } from '../model/cell.ts';
import { ACTIVITY_TREE } from './categories.ts';
import { type CountTable, countTable } from './count-table.ts';
import { groupedTable } from './grouped-table.ts';
import type { PeriodCells } from './period-cells.ts';

/** A count of persons by economic activity: sections where they pass, else the groups above them. */
export function activityTable(cells: PeriodCells, indicator: string): ProtectedCell[] {
  return countTable(cells, activityCounts(cells, indicator));
}

/** The same before it is decided what may be published. */
export function activityCounts(cells: PeriodCells, indicator: string): CountTable {
  return groupedTable(cells, { indicator, dimension: 'activity', tree: ACTIVITY_TREE });
}
