import type { ProtectedCell } from '../model/cell.ts';
import { leavesOf } from './category-tree.ts';
import { type Cohort, graduateSides } from './graduate-classes.ts';
import { quantileCell } from './wage-tables.ts';

export interface GraduateQuantiles {
  readonly indicators: readonly string[];
  /** Published dimensions they stand by, beside those in total. */
  readonly sides: readonly string[];
}

/** Quantiles of graduates of one time since graduation, each judged by itself (see wage-tables.ts). */
export function quantilesBy(
  { cells, horizon }: Pick<Cohort, 'cells' | 'horizon'>,
  { indicators, sides }: GraduateQuantiles,
): ProtectedCell[] {
  const asked = graduateSides(cells.profile).filter(({ dimension }) => sides.includes(dimension));
  return indicators.flatMap((indicator) => [
    ...quantileCell(cells, indicator, { horizon }),
    ...asked.flatMap(({ dimension, measured, tree }) =>
      leavesOf(tree).flatMap(({ id }) =>
        quantileCell(cells, indicator, { horizon, [measured]: id }).map((cell) => ({
          ...cell,
          dimensions: { horizon, [dimension]: id },
        })),
      ),
    ),
  ]);
}
