import type { ProtectedCell } from '../model/cell.ts';
import { activityTable } from './activity-table.ts';
import { treeOf } from './categories.ts';
import { countTable, totalCell } from './count-table.ts';
import type { PeriodCells } from './period-cells.ts';

/** Jobs that employers added and lost since the month before. */
export const JOB_FLOWS = ['job-creation', 'job-destruction'] as const;

/**
 * Both by one dimension each, never crossed. What employers add is theirs: beside the thresholds, a cell is withheld where
 * the second largest could tell the largest one's share (see tally.ts). Each employer is in one category alone.
 */
export function jobFlowTables(cells: PeriodCells): ProtectedCell[] {
  return JOB_FLOWS.flatMap((indicator) => [
    totalCell(cells, indicator),
    ...activityTable(cells, indicator),
    ...countTable(cells, {
      indicator,
      dimension: 'size_band',
      tree: treeOf('size_band', cells.categories(indicator, 'size_band'), cells.profile),
    }),
  ]);
}
