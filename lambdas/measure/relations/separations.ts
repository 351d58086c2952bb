import type { Relation } from '../relation.ts';
import { sameJob } from '../same-job.ts';

/**
 * Who does not work any more for the employer of the main job of a month before, as they were then. A record that is
 * missing in the month alone and comes back with the same start is no separation, which the month after tells: until
 * then the figure is provisional.
 */
export const separations: Relation = {
  reads: ['person_months'],
  reach: 2,
  ahead: 1,
  sql: `SELECT b.* REPLACE (m.month AS month)
    FROM person_months b JOIN months m ON m.month_before = b.month
    LEFT JOIN person_months p ON p.person = b.person AND p.month = m.month
    LEFT JOIN person_months a ON a.person = b.person AND a.month = m.month_after
    WHERE b.employed AND NOT coalesce(list_contains(p.employers, b.employer), false)
      AND NOT ${sameJob('b.employer', ['b', 'a'])}`,
};
