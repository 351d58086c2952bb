import { type Cell, cellName, type ProtectedCell } from '../model/cell.ts';
import type { Period } from '../model/period.ts';
import type { RuleSet } from '../model/rule-set.ts';
import type { CountryProfile } from '../profile/profile.ts';
import { roundCount } from './rounding.ts';
import type { Tally } from './tally.ts';

export type Dimensions = Readonly<Record<string, string>>;

/** The unprotected cells of one period, and the rules they are protected under. */
export interface PeriodCells {
  readonly period: Period;
  readonly rules: RuleSet;
  readonly profile: CountryProfile;
  /** What stands behind a cell; a cell that is not there is nothing, about persons and employers like its indicator. */
  readonly tally: (indicator: string, dimensions: Dimensions) => Tally;
  /** The categories of the indicator's cells with exactly this one dimension, in code-point order. */
  readonly categories: (indicator: string, dimension: string) => string[];
}

/** Indexes the cells of one period by name. */
export function periodCells(
  cells: readonly Cell[],
  { period, rules, profile }: Pick<PeriodCells, 'period' | 'rules' | 'profile'>,
): PeriodCells {
  const byName = new Map(cells.map((cell) => [cellName(cell), cell]));
  return {
    period,
    rules,
    profile,
    tally: (indicator, dimensions) => {
      const cell = byName.get(cellName({ indicator, dimensions: { ...dimensions } }));
      return cell ?? { value: 0, persons: null, employers: null };
    },
    categories: (indicator, dimension) =>
      cells
        .filter((cell) => cell.indicator === indicator && Object.keys(cell.dimensions).join() === dimension)
        .map((cell) => cell.dimensions[dimension] ?? '')
        .sort(),
  };
}

/** A cell of a period without its value. */
export interface CellPlace {
  readonly period: Period;
  readonly indicator: string;
  readonly dimensions: Dimensions;
}

/** A count as it is published. */
export function publishedCount(place: CellPlace, count: number, rules: RuleSet): ProtectedCell {
  return publishedValue(place, roundCount(count, rules.base));
}

/** A value as it is published, already rounded; null where there is nothing to divide by. */
export function publishedValue(place: CellPlace, value: number | null): ProtectedCell {
  const { period, indicator, dimensions } = place;
  const status = value === null ? 'not-applicable' : 'published';
  return { indicator, period, dimensions: { ...dimensions }, value, status };
}

/**
 * A cell whose value is withheld. Of counts it is never told whether they themselves are too few or protect another:
 * of two in one combination, whoever knows which is the small one knows the other nearly.
 */
export function suppressed({ period, indicator, dimensions }: CellPlace): ProtectedCell {
  return { indicator, period, dimensions: { ...dimensions }, value: null, status: 'suppressed' };
}

/** A cell withheld because figures it is made of are; readers see that they are, so that saying so tells nothing new. */
export function suppressedWithParts(place: CellPlace): ProtectedCell {
  return { ...suppressed(place), suppression: 'secondary' };
}
