import type { ProtectedCell } from '../model/cell.ts';
import { CATEGORIES } from './categories.ts';
import { type Dimensions, type PeriodCells, publishedValue, suppressed } from './period-cells.ts';

/** Quantiles of wages, in whole units of currency. */
export const QUANTILES = ['wage-p25', 'wage-p50', 'wage-p75'] as const;

/**
 * Wage quantiles of every group that has them. Quantiles do not add up, so each is judged by itself: a median from
 * twenty persons, a quartile from forty, and three employers in either case. Medians by occupation stand at every level of
 * ISCO-08, so that those of two months can be compared wherever both are published.
 */
export function wageTables(cells: PeriodCells): ProtectedCell[] {
  const occupations = cells.categories('wage-p50', 'occupation').map((occupation) => ({ occupation }));
  return [...groups(), ...occupations].flatMap((dimensions) =>
    QUANTILES.flatMap((indicator) => {
      const { value, persons, employers } = cells.tally(indicator, dimensions);
      if (persons === null || persons === 0) return [];
      const place = { period: cells.period, indicator, dimensions };
      const least = indicator === 'wage-p50' ? cells.rules.median : cells.rules.quartile;
      const enough = persons >= least && (employers ?? 0) >= cells.rules.employers;
      return [enough ? publishedValue(place, value) : suppressed(place)];
    }),
  );
}

function groups(): Dimensions[] {
  const { sector, nationality_group: nationality, sex } = CATEGORIES;
  return [
    {},
    ...sector.map((id) => ({ sector: id })),
    ...nationality.map((id) => ({ nationality_group: id })),
    ...sector.flatMap((row) => nationality.map((column) => ({ sector: row, nationality_group: column }))),
    ...sex.map((id) => ({ sex: id })),
  ];
}
