import type { ProtectedCell } from '../model/cell.ts';
import { type PeriodCells, publishedValue, suppressed } from './period-cells.ts';

/** Medians of days over vacancies; the number of vacancies behind each is its `.count`. */
const VACANCY_TIMES = ['vacancy-duration', 'vacancy-age'] as const;

export const VACANCY_TIME_INPUTS: readonly string[] = VACANCY_TIMES.flatMap((id) => [id, `${id}.count`]);

/**
 * How long vacancies took to be closed, and have been open, in total and at every level of ISCO-08. Medians do not add
 * up, so each is judged by itself, as wages are: enough vacancies and three employers behind it.
 */
export function vacancyTimes(cells: PeriodCells): ProtectedCell[] {
  return VACANCY_TIMES.flatMap((indicator) => {
    const occupations = cells.categories(`${indicator}.count`, 'occupation');
    return [{}, ...occupations.map((occupation) => ({ occupation }))].flatMap((dimensions) => {
      const { value: vacancies, employers } = cells.tally(`${indicator}.count`, dimensions);
      if (vacancies === 0) return [];
      const place = { period: cells.period, indicator, dimensions };
      const enough = vacancies >= cells.rules.vacancies && (employers ?? 0) >= cells.rules.employers;
      return enough ? publishedValue(place, cells.tally(indicator, dimensions).value) : suppressed(place);
    });
  });
}
