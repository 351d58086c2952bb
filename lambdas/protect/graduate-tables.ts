import type { ProtectedCell } from '../model/cell.ts';
import { cohortCells, type Telling } from './cohort-cells.ts';
import { quantilesBy } from './graduate-quantiles.ts';
import type { PeriodCells } from './period-cells.ts';

const FOLLOWING: Telling = {
  followed: 'graduates-followed',
  counts: 'graduate-outcomes',
  dimension: 'graduate_outcome',
  outcomes: ['self-employed', 'some-work', 'studying', 'jobseeker', 'not-captured', 'sustained-work'],
  share: 'graduates-in-work-share',
  sides: ['field', 'level', 'university'],
};

/** Quantiles of graduates' wages, in whole units of currency. */
export const GRADUATE_WAGES = ['graduate-wage-p25', 'graduate-wage-p50', 'graduate-wage-p75'] as const;

/** Indicators these tables are made of. */
export const GRADUATE_MEASURES = [FOLLOWING.followed, FOLLOWING.counts, ...GRADUATE_WAGES] as const;

/**
 * What becomes of graduates so many months after graduation, in total and by field, level or institution, and what
 * those in sustained work earn. A person counts once a horizon, so that classes do not overlap.
 */
export function graduateTables(cells: PeriodCells): ProtectedCell[] {
  return cells.categories(FOLLOWING.followed, 'horizon').flatMap((horizon) => {
    const cohort = { cells, horizon, following: FOLLOWING };
    return [
      ...cohortCells(cohort),
      ...quantilesBy(cohort, { indicators: GRADUATE_WAGES, sides: ['field', 'university'] }),
    ];
  });
}
