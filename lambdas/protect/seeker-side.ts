import { EDUCATION_TREE, type FlatDimension, treeOf } from './categories.ts';
import { digitTree, isRecorded } from './category-tree.ts';
import type { JointTable } from './joint-table.ts';
import type { PeriodCells } from './period-cells.ts';

/** What figures of jobseekers are told by, each by itself. */
export const SEEKER_SIDES = ['sex', 'age_band', 'education', 'occupation'] as const;

/** A dimension and its tree, with the categories that cells of the indicators have. */
export function seekerSide(
  cells: PeriodCells,
  indicators: readonly string[],
  dimension: FlatDimension | 'education' | 'occupation',
): Pick<JointTable, 'dimension' | 'tree'> {
  const found = [...new Set(indicators.flatMap((each) => cells.categories(each, dimension)))];
  switch (dimension) {
    case 'education':
      return { dimension, tree: EDUCATION_TREE };
    case 'occupation':
      return { dimension, tree: digitTree(found.filter(isRecorded)) };
    default:
      return { dimension, tree: treeOf(dimension, found, cells.profile) };
  }
}
