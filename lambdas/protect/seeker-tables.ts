import type { ProtectedCell } from '../model/cell.ts';
import { DURATION_TREE, EDUCATION_TREE } from './categories.ts';
import { classesOf, countTable } from './count-table.ts';
import { flatTable } from './flat-table.ts';
import { groupedTable } from './grouped-table.ts';
import type { PeriodCells } from './period-cells.ts';
import { SEEKER_SIDES, seekerSide } from './seeker-side.ts';
import { sharesByClasses, shareTable, totalShare } from './share-tables.ts';

/** Shares of jobseekers: those who look for a year or more, and those of six months before who found work. */
export const SEEKER_SHARES = ['long-term-share', 'placement-rate'] as const;

/**
 * Registered jobseekers by how long they look and by education, neither crossed with anything (see
 * employment-tables.ts), and the share of those who look for a year or more. Its parts stand in the durations as well:
 * they are cut in two at a year first, so that the share is told just where both sides of the cut are.
 */
export function seekerTables(cells: PeriodCells): ProtectedCell[] {
  const indicator = 'jobseekers';
  const byEducation = groupedTable(cells, { indicator, dimension: 'education', tree: EDUCATION_TREE });
  const sides = [
    byEducation,
    ...(['sex', 'age_band'] as const).map((side) => flatTable(cells, indicator, side)),
  ];
  return [
    ...countTable(cells, byEducation),
    ...countTable(cells, groupedTable(cells, { indicator, dimension: 'duration', tree: DURATION_TREE })),
    ...totalShare(cells, 'long-term-share'),
    ...sides.flatMap((side) =>
      sharesByClasses(
        cells,
        { indicator: 'long-term-share', dimension: side.dimension, tree: side.tree },
        classesOf(cells, side),
      ),
    ),
  ];
}

/**
 * How many of those who registered six months before were in work since. Nothing else is published of them but how many
 * came in that month, which is no part or sum of these.
 */
export function placementTables(cells: PeriodCells): ProtectedCell[] {
  const indicator = 'placement-rate';
  const sides = SEEKER_SIDES.map((dimension) => seekerSide(cells, [`${indicator}.denominator`], dimension));
  return [
    ...totalShare(cells, indicator),
    ...sides.flatMap((side) => shareTable(cells, { indicator, ...side })),
  ];
}
