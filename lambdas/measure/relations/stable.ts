import type { Relation } from '../relation.ts';

/** Whose main job is with an employer worked for on the last day of each of the two months before as well. */
export const stable: Relation = {
  reads: ['person_months'],
  reach: 2,
  sql: `SELECT p.* FROM person_months p JOIN months m USING (month)
    JOIN person_months b ON b.person = p.person AND b.month = m.month_before
    JOIN person_months c ON c.person = p.person AND c.month = strftime(m.last_day - INTERVAL 2 MONTH, '%Y-%m')
    WHERE p.employed AND list_contains(b.employers, p.employer) AND list_contains(c.employers, p.employer)`,
};
