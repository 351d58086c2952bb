import type { ProtectedCell } from '../model/cell.ts';
import { activityTable } from './activity-table.ts';
import { countTable, totalCell } from './count-table.ts';
import { flatTable } from './flat-table.ts';
import { type PeriodCells, publishedCount, suppressed } from './period-cells.ts';
import { judge, type Tally } from './tally.ts';

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

/** A part of published totals: a reader learns the rest of each as well, which must pass or be empty too. */
function partCell(cells: PeriodCells, indicator: string, wholes: readonly string[]): ProtectedCell {
  const place = { period: cells.period, indicator, dimensions: {} };
  const part = cells.tally(indicator, {});
  const rests = wholes.map((whole): Tally => {
    const value = Math.max(cells.tally(whole, {}).value - part.value, 0);
    return { value, persons: value, employers: null };
  });
  const isSafe = [part, ...rests].every((tally) => judge(tally, cells.rules) !== 'fails');
  return isSafe ? publishedCount(place, part.value, cells.rules) : suppressed(place);
}
