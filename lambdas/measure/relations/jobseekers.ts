import type { Relation } from '../relation.ts';

/** Registered jobseekers, under the occupation they want. */
export const jobseekers: Relation = {
  reads: ['person_months'],
  reach: 0,
  sql: 'SELECT * REPLACE (wanted_occupation AS occupation) FROM person_months WHERE jobseeker',
};
