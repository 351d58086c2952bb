import type { RelationId } from './relation-catalogue.ts';

/** What quantiles are taken of: a whole number a row, counted into histograms that merge by adding. */
export interface Distribution {
  /** Unique among distributions and indicators. */
  readonly id: string;
  readonly rows: RelationId;
  /** SQL predicate over the relation's columns. */
  readonly where: string;
  /** SQL of the number, in the unit of the indicator; `minor` is the number of minor units in one of currency. */
  readonly units: string;
  /** Column of the employer behind a row, counted distinct over all buckets. */
  readonly employer: string;
  /** Whether rows are persons; the number of others behind a quantile is counted as `<indicator>.count`. */
  readonly persons: boolean;
}

/** The distributions of the house, by id. */
export const DISTRIBUTIONS = {
  wage: {
    id: 'wage',
    rows: 'persons',
    where: 'employed AND wage IS NOT NULL',
    units: 'wage // minor',
    employer: 'employer',
    persons: true,
  },
  permitWage: {
    id: 'permit-wage',
    rows: 'permits',
    where: 'wage IS NOT NULL',
    units: 'wage // minor',
    employer: 'employer',
    persons: true,
  },
  graduateWage: {
    id: 'graduate-wage',
    rows: 'graduate_outcomes',
    where: "graduate_outcome = 'sustained-work' AND wage IS NOT NULL",
    units: 'wage // minor',
    employer: 'employer',
    persons: true,
  },
  firstJobMonths: {
    id: 'first-job-months',
    rows: 'first_jobs',
    where: "first_job <> 'worked-already'",
    units: 'months',
    employer: 'employer',
    persons: true,
  },
  daysToClose: {
    id: 'days-to-close',
    rows: 'vacancies',
    where: 'closed_date > year_before AND closed_date <= last_day',
    units: 'closed_date - posted_date',
    employer: 'employer_registration',
    persons: false,
  },
  daysOpen: {
    id: 'days-open',
    rows: 'vacancies',
    where: 'posted_date <= last_day AND (closed_date IS NULL OR closed_date > last_day)',
    units: 'last_day - posted_date',
    employer: 'employer_registration',
    persons: false,
  },
  caseDays: {
    id: 'case-days',
    rows: 'cases_closed',
    where: 'true',
    units: 'days',
    employer: 'employer',
    // a case stands for the worker who filed it
    persons: true,
  },
} as const satisfies Readonly<Record<string, Distribution>>;
