import type { ProtectedCell } from '../model/cell.ts';
import { cellName } from '../model/cell.ts';
import { isCombination } from './partition.ts';
import { type CellPlace, type PeriodCells, publishedValue, suppressedWithParts } from './period-cells.ts';
import { roundRatio } from './rounding.ts';

/**
 * Turnover rates of the groups for which hires are told of: of published counts, and withheld where one of them is. A
 * combination of groups has none, since the tables may combine different ones.
 */
export function turnoverRates(cells: PeriodCells, published: readonly ProtectedCell[]): ProtectedCell[] {
  const byName = new Map(published.map((cell) => [cellName(cell), cell.value]));
  return published
    .filter(
      ({ indicator, dimensions }) => indicator === 'hires' && !Object.values(dimensions).some(isCombination),
    )
    .map(({ dimensions }) => {
      const place: CellPlace = { period: cells.period, indicator: 'turnover', dimensions };
      const [hired, left, employed] = ['hires', 'separations', 'employed'].map((indicator) =>
        byName.get(cellName({ indicator, dimensions })),
      );
      if (hired == null || left == null || employed == null) return suppressedWithParts(place);
      return publishedValue(place, roundRatio(50 * (hired + left), employed, 1));
    });
}
