import type { Relation } from '../relation.ts';

/** Who does not work any more for the employer of the main job of a month before, as they were then. */
export const separations: Relation = {
  reads: ['person_months'],
  reach: 1,
  sql: `SELECT b.* REPLACE (m.month AS month)
    FROM person_months b JOIN months m ON m.month_before = b.month
    LEFT JOIN person_months p ON p.person = b.person AND p.month = m.month
    WHERE b.employed AND NOT coalesce(list_contains(p.employers, b.employer), false)`,
};
