import type { Relation } from '../relation.ts';
import { sameJob, twoMonthsBefore } from '../same-job.ts';

/**
 * Who takes up a main job with an employer not worked for a month before, in the months of a table of months. Moves are of
 * main jobs, so that a person is in each once a month, and compare neighbouring months. A record that was missing in the
 * month before alone, and bears the start it bore before, is no hire: the same gap that link bridges in spells.
 */
export function hiresIn(months: 'months' | 'series'): string {
  return `SELECT p.* FROM person_months p JOIN ${months} m ON m.month = p.month AND m.month_before IS NOT NULL
    LEFT JOIN person_months b ON b.person = p.person AND b.month = m.month_before
    LEFT JOIN person_months c ON c.person = p.person AND c.month = ${twoMonthsBefore('m.month')}
    WHERE p.employed AND NOT coalesce(list_contains(b.employers, p.employer), false)
      AND NOT ${sameJob('p.employer', ['p', 'c'])}`;
}

/** Hires of the month. */
export const hires: Relation = { reads: ['person_months'], reach: 2, sql: hiresIn('months') };
