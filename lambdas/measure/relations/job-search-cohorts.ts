import type { Relation } from '../relation.ts';

/**
 * Who registered six months before, as they were then, and whether they were in work since: on the last day of the month
 * of registration or of any of the six months after it, by records of work. Who kept the job of a month before does not
 * count, nor who died or departed without having worked. There are rows only where the series has all those months.
 */
export const jobSearchCohorts: Relation = {
  reads: ['person_months'],
  reach: 7,
  sql: `WITH registered AS (
      SELECT c.* REPLACE (m.month AS month, c.wanted_occupation AS occupation), c.month AS since
      FROM person_months c
      JOIN months m ON m.unbroken >= 7 AND c.month = strftime(m.last_day - INTERVAL 6 MONTH, '%Y-%m')
      LEFT JOIN person_months b
        ON b.person = c.person AND b.month = strftime(m.last_day - INTERVAL 7 MONTH, '%Y-%m')
      WHERE strftime(c.registration_date, '%Y-%m') = c.month
        AND NOT coalesce(list_contains(b.employers, c.employer), false)),
    followed AS (
      SELECT r.person, r.month, bool_or(w.employed) AS placed, bool_or(w.deceased OR w.departed AND w.month = r.month) AS gone
      FROM registered r JOIN person_months w ON w.person = r.person AND w.month BETWEEN r.since AND r.month
      GROUP BY r.person, r.month)
    SELECT r.*, f.placed FROM registered r JOIN followed f USING (person, month) WHERE f.placed OR NOT f.gone`,
};
