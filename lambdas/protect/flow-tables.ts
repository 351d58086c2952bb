import type { ProtectedCell } from '../model/cell.ts';
import { activityTable } from './activity-table.ts';
import { countTable, totalCell } from './count-table.ts';
import { flatTable } from './flat-table.ts';
import { partCell } from './part-cell.ts';
import type { PeriodCells } from './period-cells.ts';

/** Moves of main jobs since the month before. */
export const FLOW_MEASURES = ['hires', 'separations', 'job-moves', 'recalls'] as const;

const DIMENSIONS = ['sector', 'nationality_group', 'sex', 'age_band'] as const;

/**
 * Hires and separations by one dimension each, never crossed (see employment-tables.ts), and in total those hires that
 * are moves between employers or, where the series reaches back far enough to know any, recalls.
 */
export function flowTables(cells: PeriodCells, hasEarlierMonth: boolean): ProtectedCell[] {
  return [
    ...['hires', 'separations'].flatMap((indicator) => [
      totalCell(cells, indicator),
      ...DIMENSIONS.flatMap((dimension) => countTable(cells, flatTable(cells, indicator, dimension))),
      ...activityTable(cells, indicator),
    ]),
    partCell(cells, 'job-moves', ['hires', 'separations']),
    ...(hasEarlierMonth ? [partCell(cells, 'recalls', ['hires'])] : []),
  ];
}
