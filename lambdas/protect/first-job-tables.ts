import type { ProtectedCell } from '../model/cell.ts';
import { cohortCells, type Telling } from './cohort-cells.ts';
import { quantilesBy } from './graduate-quantiles.ts';
import type { PeriodCells } from './period-cells.ts';

const FOLLOWING: Telling = {
  followed: 'graduates-first-job',
  counts: 'graduates-first-job',
  dimension: 'first_job',
  outcomes: ['worked-already', 'no-job-yet', 'found-job'],
  share: null,
  sides: ['field', 'level'],
};

/** Quantiles of the months from graduation to a first job. */
export const FIRST_JOB_MONTHS = [
  'first-job-months-p25',
  'first-job-months-p50',
  'first-job-months-p75',
] as const;

/** Indicators these tables are made of. */
export const FIRST_JOB_MEASURES = [FOLLOWING.followed, ...FIRST_JOB_MONTHS] as const;

/** Who of the graduates found a first job, worked already or has none so far, and how long it took, by field or level. */
export function firstJobTables(cells: PeriodCells): ProtectedCell[] {
  return cells.categories(FOLLOWING.followed, 'horizon').flatMap((horizon) => {
    const cohort = { cells, horizon, following: FOLLOWING };
    return [
      ...cohortCells(cohort),
      ...quantilesBy(cohort, { indicators: FIRST_JOB_MONTHS, sides: ['field', 'level'] }),
    ];
  });
}
