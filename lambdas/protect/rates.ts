import type { ProtectedCell } from '../model/cell.ts';
import { TOTAL } from './category-tree.ts';
import type { PublishedClass } from './partition.ts';
import { percentage } from './percentage.ts';
import { type Dimensions, type PeriodCells, suppressed, suppressedWithParts } from './period-cells.ts';
import { combine, judge, type Tally } from './tally.ts';

/**
 * The registered unemployment rate of nationals, where both its parts may be shown: jobseekers and employed who are
 * nationals, each as a class of its own table.
 */
export function unemploymentRate(cells: PeriodCells, published: readonly ProtectedCell[]): ProtectedCell {
  const indicator = 'unemployment-rate-nationals';
  const place = { period: cells.period, indicator, dimensions: {} };
  const shown = (of: string) =>
    published.some(
      (cell) =>
        cell.indicator === of &&
        cell.status === 'published' &&
        Object.keys(cell.dimensions).length === 1 &&
        cell.dimensions.nationality_group === 'national',
    );
  if (!shown('jobseekers') || !shown('employed')) return suppressedWithParts(place);
  const count = (part: string) => cells.tally(`${indicator}.${part}`, {}).value;
  return percentage(cells, place, { part: count('numerator'), whole: count('denominator') });
}

/** One side of the employed table and the classes it was published in. */
export interface CoverageSide {
  readonly dimension: string;
  readonly classes: readonly PublishedClass[];
}

/**
 * The share of the employed found in the population register: in total, and by the classes of each side where all of
 * them may be shown. A share tells of those found and of those not found, so both must pass or be empty; and a side
 * with one class withheld is withheld whole, because the total less the others would tell of it.
 */
export function registerCoverage(cells: PeriodCells, sides: readonly CoverageSide[]): ProtectedCell[] {
  return [
    ...coverageOf(cells, [{ dimensions: {}, parts: [{}] }]),
    ...sides.flatMap(({ dimension, classes }) =>
      coverageOf(
        cells,
        classes
          .filter(({ id }) => id !== TOTAL)
          .map(({ id, members }) => ({
            dimensions: { [dimension]: id },
            parts: members.map((member) => ({ [dimension]: member.id })),
          })),
      ),
    ),
  ];
}

interface CoverageGroup {
  readonly dimensions: Dimensions;
  readonly parts: readonly Dimensions[];
}

function coverageOf(cells: PeriodCells, groups: readonly CoverageGroup[]): ProtectedCell[] {
  const counted = groups
    .map((group) => ({ group, ...foundOf(cells, group.parts) }))
    .filter(({ all }) => all.value > 0);
  const safe = counted.every(({ found, others }) =>
    [found, others].every((tally) => judge(tally, cells.rules) !== 'fails'),
  );
  return counted.map(({ group, found, all }) => {
    const place = { period: cells.period, indicator: 'register-coverage', dimensions: group.dimensions };
    return safe ? percentage(cells, place, { part: found.value, whole: all.value }) : suppressed(place);
  });
}

function foundOf(
  cells: PeriodCells,
  parts: readonly Dimensions[],
): { found: Tally; others: Tally; all: Tally } {
  const sum = (part: string) => combine(parts.map((at) => cells.tally(`register-coverage.${part}`, at)));
  const found = sum('numerator');
  const all = sum('denominator');
  const missing = all.value - found.value;
  return { found, all, others: { value: missing, persons: missing, employers: null } };
}
