import type { Relation } from '../relation.ts';

/**
 * Who looked for work a month before, or began to since, and is no registered jobseeker any more; as they were when
 * last seen looking. The reason is what records of work show, else what the list of jobseekers says, else the register.
 */
export const jobSearchEnded: Relation = {
  reads: ['person_months'],
  over: ['job_search_begun'],
  reach: 1,
  sql: `SELECT s.*, CASE WHEN p.employed THEN 'work'
        WHEN p.job_search IN ('placed', 'withdrawn', 'suspended') THEN p.job_search WHEN p.departed THEN 'departed' ELSE 'other' END AS exit_reason
    FROM (SELECT b.* REPLACE (m.month AS month, b.wanted_occupation AS occupation)
        FROM person_months b JOIN months m ON m.month_before = b.month WHERE b.jobseeker
      UNION ALL BY NAME SELECT * FROM job_search_begun) s
    LEFT JOIN person_months p ON p.person = s.person AND p.month = s.month
    WHERE NOT coalesce(p.jobseeker, false)`,
};
