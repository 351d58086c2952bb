import type { ProtectedCell } from '../model/cell.ts';
import { type Dimensions, type PeriodCells, publishedCount, suppressed } from './period-cells.ts';
import { judge, type Tally } from './tally.ts';

/** The total of a part of published totals, or of totals of one category: a reader learns the rest of each as well, which must pass or be empty too. */
export function partCell(
  cells: PeriodCells,
  indicator: string,
  wholes: readonly string[],
  dimensions: Dimensions = {},
): ProtectedCell {
  const place = { period: cells.period, indicator, dimensions };
  const rests = wholes.map((whole) => restOf(cells, { whole, part: indicator, dimensions: [dimensions] }));
  const part = cells.tally(indicator, dimensions);
  const isSafe = [part, ...rests].every((tally) => judge(tally, cells.rules) !== 'fails');
  return isSafe ? publishedCount(place, part.value, cells.rules) : suppressed(place);
}

/** What is left of a whole without one of its parts, over some cells that do not overlap; about persons where the whole is. */
export function restOf(
  cells: PeriodCells,
  about: { readonly whole: string; readonly part: string; readonly dimensions: readonly Dimensions[] },
): Tally {
  const sum = (indicator: string) =>
    about.dimensions.reduce((total, at) => total + cells.tally(indicator, at).value, 0);
  const value = Math.max(sum(about.whole) - sum(about.part), 0);
  const isOfPersons = about.dimensions.some((at) => cells.tally(about.whole, at).persons !== null);
  return { value, persons: isOfPersons ? value : null, employers: null };
}
