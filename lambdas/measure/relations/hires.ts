import type { Relation } from '../relation.ts';

/**
 * Who takes up a main job with an employer not worked for a month before, in the months of a table of months. Moves are of
 * main jobs, so that a person is in each once a month, and compare neighbouring months. `moved` tells that another main job
 * was left for it, `wage_change` how the wages of the two compare: a twentieth more or less is `similar`, as a month's
 * pay varies by itself.
 */
export function hiresIn(months: 'months' | 'series'): string {
  return `SELECT p.*, coalesce(b.employed AND NOT list_contains(p.employers, b.employer), false) AS moved,
      CASE WHEN p.wage IS NULL OR coalesce(b.wage, 0) = 0 THEN 'unknown' WHEN p.wage * 100 < b.wage * 95 THEN 'fell'
        WHEN p.wage * 100 <= b.wage * 105 THEN 'similar' WHEN p.wage * 100 <= b.wage * 125 THEN 'rose'
        ELSE 'rose-much' END AS wage_change
    FROM person_months p JOIN ${months} m ON m.month = p.month AND m.month_before IS NOT NULL
    LEFT JOIN person_months b ON b.person = p.person AND b.month = m.month_before
    WHERE p.employed AND NOT coalesce(list_contains(b.employers, p.employer), false)`;
}

/** Hires of the month. */
export const hires: Relation = { reads: ['person_months'], reach: 1, sql: hiresIn('months') };
