import type { Relation } from '../relation.ts';
import { twoMonthsBefore } from '../same-job.ts';
import { searchWentOn } from '../same-search.ts';

/**
 * Who is in the list of jobseekers again under the registration of two months before, after the one month in which it
 * lacked them; as they were when last seen looking. They neither went out nor come in: the same gap that link bridges in
 * spells.
 */
export const jobSearchResumed: Relation = {
  reads: ['person_months'],
  reach: 2,
  sql: `SELECT c.* REPLACE (m.month AS month, c.wanted_occupation AS occupation)
    FROM person_months p JOIN months m ON m.month = p.month AND m.month_before IS NOT NULL
    JOIN person_months c ON c.person = p.person AND c.month = ${twoMonthsBefore('m.month')}
    LEFT JOIN person_months b ON b.person = p.person AND b.month = m.month_before
    WHERE ${searchWentOn(['c', 'b', 'p'])}`,
};
