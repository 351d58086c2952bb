import type { Relation } from '../relation.ts';

/**
 * Hires of persons who left another main job for it. `wage_change` tells how the wages of the two compare: a twentieth more
 * or less is `similar`, as a month's pay varies by itself.
 */
export const jobMoves: Relation = {
  reads: ['person_months'],
  over: ['hires', 'separations'],
  reach: 2,
  ahead: 1,
  sql: `SELECT h.*, CASE WHEN h.wage IS NULL OR coalesce(s.wage, 0) = 0 THEN 'unknown'
      WHEN h.wage * 100 < s.wage * 95 THEN 'fell' WHEN h.wage * 100 <= s.wage * 105 THEN 'similar'
      WHEN h.wage * 100 <= s.wage * 125 THEN 'rose' ELSE 'rose-much' END AS wage_change
    FROM hires h JOIN separations s ON s.month = h.month AND s.person = h.person`,
};
