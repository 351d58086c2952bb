import type { ProtectedCell } from '../model/cell.ts';
import { activityCounts, activityTable } from './activity-table.ts';
import { type Category, flatTree, leavesOf, TOTAL } from './category-tree.ts';
import { type CountTable, countTable, totalCell } from './count-table.ts';
import { flatTable } from './flat-table.ts';
import { partCell, restOf } from './part-cell.ts';
import type { PeriodCells } from './period-cells.ts';
import type { Tally } from './tally.ts';

/** Moves of main jobs since the month before, and jobs that lasted. */
export const FLOW_MEASURES = [
  'hires',
  'separations',
  'job-moves',
  'recalls',
  'first-entrants',
  'stable-jobs',
] as const;

/** The dimensions that moves are told by, never crossed. */
export const FLOW_DIMENSIONS = ['sector', 'nationality_group', 'sex', 'age_band'] as const;

/** How far the series reaches back from a month. */
export interface SeriesReach {
  /** Whether it has the two months before, without which no job is known to have lasted. */
  readonly hasTwoMonths: boolean;
  /** Whether it has any of the eleven months before the last, without which nobody is known to have come back. */
  readonly hasEarlierMonth: boolean;
}

const NATIONALS = { nationality_group: 'national' };

/**
 * Hires and separations by one dimension each, never crossed (see employment-tables.ts), and in total those hires that
 * are moves between employers, by how the wage changed as well, or, where the series reaches back far enough to know
 * any, recalls and first-time entrants. Jobs that lasted likewise, where those that did not may be known too.
 */
export function flowTables(
  cells: PeriodCells,
  { hasTwoMonths, hasEarlierMonth }: SeriesReach,
): ProtectedCell[] {
  const moves = partCell(cells, 'job-moves', ['hires', 'separations']);
  return [
    ...['hires', 'separations'].flatMap((indicator) => [
      totalCell(cells, indicator),
      ...FLOW_DIMENSIONS.flatMap((dimension) => countTable(cells, flatTable(cells, indicator, dimension))),
      ...activityTable(cells, indicator),
    ]),
    moves,
    ...(moves.status === 'published' ? countTable(cells, WAGE_CHANGES) : []),
    ...(hasEarlierMonth
      ? [partCell(cells, 'recalls', ['hires']), partCell(cells, 'first-entrants', ['hires'], NATIONALS)]
      : []),
    ...(hasTwoMonths ? stableTables(cells) : []),
  ];
}

const WAGE_CHANGES: CountTable = {
  indicator: 'job-moves',
  dimension: 'wage_change',
  tree: flatTree(['fell', 'similar', 'rose', 'rose-much', 'unknown']),
};

function stableTables(cells: PeriodCells): ProtectedCell[] {
  const total = partCell(cells, 'stable-jobs', ['employed']);
  if (total.status !== 'published') return [total];
  return [
    total,
    ...FLOW_DIMENSIONS.flatMap((dimension) => countTable(cells, stableTable(cells, dimension))),
    ...countTable(cells, {
      ...activityCounts(cells, 'stable-jobs'),
      alsoTold: (categories) => [unstable(cells, 'activity', categories)],
    }),
  ];
}

function stableTable(cells: PeriodCells, dimension: (typeof FLOW_DIMENSIONS)[number]): CountTable {
  const table = flatTable(cells, 'stable-jobs', dimension);
  return {
    ...table,
    alsoTold: (categories) => [
      ...(table.alsoTold?.(categories) ?? []),
      unstable(cells, dimension, categories),
    ],
  };
}

/** Of the employed of some categories those whose job is not a stable one; the employed are published too. */
function unstable(cells: PeriodCells, dimension: string, categories: readonly Category[]): Tally {
  const dimensions = categories
    .flatMap((category) => (category.id === TOTAL ? [category] : leavesOf(category)))
    .map(({ id }) => (id === TOTAL ? {} : { [dimension]: id }));
  return restOf(cells, { whole: 'employed', part: 'stable-jobs', dimensions });
}
