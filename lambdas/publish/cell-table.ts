import { cellName, type ProtectedCell } from '../model/cell.ts';
import type { Period } from '../model/period.ts';
import { type Figure, figureOf } from './figure.ts';

export type Dimensions = Readonly<Record<string, string>>;

/** The protected cells of a release, as reports ask for them; the release's own period unless told otherwise. */
export interface CellTable {
  readonly period: Period;
  figure(indicator: string, dimensions?: Dimensions, period?: Period): Figure;
  /** Dimensions of the cells with exactly these dimension ids, in no promised order. */
  details(indicator: string, dimensions: readonly string[]): Dimensions[];
  /** Periods that hold a total of the indicator, ascending. */
  periods(indicator: string): Period[];
}

/** Indexes the cells of a release by name and period. */
export function cellTable(period: Period, cells: readonly ProtectedCell[]): CellTable {
  const byName = new Map(cells.map((cell) => [`${cell.period}|${cellName(cell)}`, cell]));
  return {
    period,
    figure: (indicator, dimensions = {}, at = period) =>
      figureOf(byName.get(`${at}|${cellName({ indicator, dimensions: { ...dimensions } })}`)),
    details: (indicator, dimensions) =>
      cells
        .filter((cell) => cell.indicator === indicator && cell.period === period)
        .map((cell) => cell.dimensions)
        .filter((found) => sameIds(Object.keys(found), dimensions)),
    periods: (indicator) =>
      cells
        .filter((cell) => cell.indicator === indicator && Object.keys(cell.dimensions).length === 0)
        .map((cell) => cell.period)
        .sort(),
  };
}

function sameIds(found: readonly string[], wanted: readonly string[]): boolean {
  return found.length === wanted.length && wanted.every((id) => found.includes(id));
}
