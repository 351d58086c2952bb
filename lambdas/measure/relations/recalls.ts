import type { Relation } from '../relation.ts';

/**
 * Of the hires those by an employer worked for in one of the eleven months before the last; reaches as far as
 * recent-hires.ts, to be read with it.
 */
export const recalls: Relation = {
  reads: ['person_months'],
  over: ['hires'],
  reach: 13,
  sql: `SELECT h.* FROM hires h JOIN months m USING (month)
    WHERE EXISTS (SELECT 1 FROM person_months r WHERE r.person = h.person AND r.month < m.month_before
      AND r.month >= m.same_month_before AND list_contains(r.employers, h.employer))`,
};
