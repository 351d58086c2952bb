import type { Relation } from '../relation.ts';
import { searchWentOn } from '../same-search.ts';

/**
 * Who looked for work a month before, or began to since, and is no registered jobseeker any more; as they were when
 * last seen looking. The reason is what records of work show, else what the list of jobseekers says, else the register.
 * Who is missing from the list in the month alone, and comes back under the same registration, did not end their search,
 * which the month after tells: until then the figure is provisional.
 */
export const jobSearchEnded: Relation = {
  reads: ['person_months'],
  over: ['job_search_resumed', 'job_search_begun'],
  reach: 2,
  ahead: 1,
  sql: `SELECT s.*, CASE WHEN p.employed THEN 'work'
        WHEN p.job_search IN ('placed', 'withdrawn', 'suspended') THEN p.job_search WHEN p.departed THEN 'departed' ELSE 'other' END AS exit_reason
    FROM (SELECT b.* REPLACE (m.month AS month, b.wanted_occupation AS occupation)
        FROM person_months b JOIN months m ON m.month_before = b.month WHERE b.jobseeker
      UNION ALL BY NAME SELECT * FROM job_search_resumed
      UNION ALL BY NAME SELECT * FROM job_search_begun) s
    JOIN months m ON m.month = s.month
    LEFT JOIN person_months p ON p.person = s.person AND p.month = s.month
    LEFT JOIN person_months a ON a.person = s.person AND a.month = m.month_after
    WHERE NOT coalesce(p.jobseeker, false) AND NOT ${searchWentOn(['s', 'p', 'a'])}`,
};
