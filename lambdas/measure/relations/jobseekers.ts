import type { Relation } from '../relation.ts';

/** Registered jobseekers, under the occupation they want, how sure its code is, and the completed months since they registered. */
export const jobseekers: Relation = {
  reads: ['person_months'],
  reach: 0,
  sql: `SELECT p.* REPLACE (p.wanted_occupation AS occupation),
      p.wanted_probability AS occupation_probability, p.wanted_runner_up AS occupation_runner_up,
      CASE WHEN p.registration_date > last_day - INTERVAL 3 MONTH THEN '0-2'
        WHEN p.registration_date > half_year_before THEN '3-5'
        WHEN p.registration_date > year_before THEN '6-11'
        WHEN p.registration_date > last_day - INTERVAL 24 MONTH THEN '12-23' ELSE '24+' END AS duration
    FROM person_months p JOIN months USING (month) WHERE p.jobseeker`,
};
