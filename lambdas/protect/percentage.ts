import type { ProtectedCell } from '../model/cell.ts';
import { type CellPlace, type PeriodCells, publishedValue } from './period-cells.ts';
import { roundCount, roundRatio } from './rounding.ts';

/** A part of a whole, both counts. */
export interface Proportion {
  readonly part: number;
  readonly whole: number;
}

/** A percentage with one decimal of two counts, each rounded first. */
export function percentage(cells: PeriodCells, place: CellPlace, { part, whole }: Proportion): ProtectedCell {
  const { base } = cells.rules;
  return publishedValue(place, roundRatio(100 * roundCount(part, base), roundCount(whole, base), 1));
}
