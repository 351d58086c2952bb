import type { Relation } from '../relation.ts';

/**
 * The bucket's jobs with each employer, on the last day of the month before and of the month: a person and an employer
 * are one job, whichever and how many records tell of it. A job whose record is missing in one month alone, and bears the
 * same start before and after, is held in that month too. An employer is described as the register of the month does.
 */
export const employerJobs: Relation = {
  reads: ['person_months', 'employers'],
  reach: 2,
  ahead: 1,
  sql: `WITH seen AS (SELECT month, person, unnest(employers) AS employer, unnest(job_starts) AS start
      FROM person_months WHERE employed),
    missing AS (SELECT gap.month, y.person, y.employer
      FROM seen y JOIN series gap ON gap.month_before IS NOT NULL AND y.month = strftime((gap.month || '-01')::DATE + INTERVAL 1 MONTH, '%Y-%m')
      JOIN seen x ON x.month = gap.month_before AND x.person = y.person AND x.employer = y.employer AND x.start IS NOT DISTINCT FROM y.start),
    held AS (SELECT month, person, employer FROM seen UNION SELECT * FROM missing),
    jobs AS (
      SELECT m.month, employer, 1 AS before, 0 AS now FROM held h JOIN months m ON m.month_before = h.month
      UNION ALL SELECT m.month, employer, 0, 1 FROM held h JOIN months m ON m.month = h.month AND m.month_before IS NOT NULL)
    SELECT j.month, j.employer, coalesce(e.activity, s.section, 'unknown') AS activity,
      coalesce(e.size_band, CASE WHEN s.entity IS NOT NULL THEN 'government' END, 'unknown') AS size_band,
      sum(before)::BIGINT AS jobs_before, sum(now)::BIGINT AS jobs
    FROM jobs j LEFT JOIN employers e ON e.month = j.month AND 'cr:' || e.registration_number = j.employer
    LEFT JOIN entity_sections s ON 'entity:' || s.entity = j.employer
    GROUP BY ALL`,
};
