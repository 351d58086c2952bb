import type { Relation } from '../relation.ts';

/**
 * The bucket's jobs with each employer, on the last day of the month before and of the month: a person and an employer
 * are one job, whichever and how many records tell of it. An employer is described as the register of the month does.
 */
export const employerJobs: Relation = {
  reads: ['person_months', 'employers'],
  reach: 1,
  sql: `WITH jobs AS (
      SELECT m.month, unnest(b.employers) AS employer, 1 AS before, 0 AS now
      FROM person_months b JOIN months m ON m.month_before = b.month WHERE b.employed
      UNION ALL SELECT p.month, unnest(p.employers), 0, 1
      FROM person_months p JOIN months m ON m.month = p.month AND m.month_before IS NOT NULL WHERE p.employed)
    SELECT j.month, j.employer, coalesce(e.activity, s.section, 'unknown') AS activity,
      coalesce(e.size_band, CASE WHEN s.entity IS NOT NULL THEN 'government' END, 'unknown') AS size_band,
      sum(before)::BIGINT AS jobs_before, sum(now)::BIGINT AS jobs
    FROM jobs j LEFT JOIN employers e ON e.month = j.month AND 'cr:' || e.registration_number = j.employer
    LEFT JOIN entity_sections s ON 'entity:' || s.entity = j.employer
    GROUP BY ALL`,
};
