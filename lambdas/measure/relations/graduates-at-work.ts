import type { Relation } from '../relation.ts';

/**
 * Who graduated in the twelve months up to the month and works in an occupation known to three digits of ISCO-08, once:
 * of several degrees the latest, then the highest, then by field. Fields that the list of fields and occupations says
 * nothing of are left out. `related` tells whether the occupation is one the field prepares for.
 */
export const graduatesAtWork: Relation = {
  reads: ['graduate_rows', 'person_months'],
  reach: 0,
  sql: `WITH latest AS (
      SELECT month, person, field FROM graduate_rows JOIN months USING (month)
      WHERE graduation_date > year_before AND graduation_date <= last_day
      QUALIFY row_number() OVER (PARTITION BY month, person ORDER BY graduation_date DESC, level DESC, field) = 1)
    SELECT l.month, l.person, l.field, p.employer,
      EXISTS (SELECT 1 FROM field_occupations o
        WHERE o.field = l.field AND o.occupation = substr(p.occupation, 1, 3)) AS related
    FROM latest l JOIN person_months p USING (month, person)
    WHERE p.employed AND length(p.occupation) >= 3 AND l.field IN (SELECT field FROM field_occupations)`,
};
