import type { Relation } from '../relation.ts';

/** Labour cases closed in the twelve months up to the end of the month, and the days from filing to closing. */
export const casesClosed: Relation = {
  reads: [],
  over: ['cases'],
  reach: 0,
  sql: `SELECT *, closed_date - filed_date AS days FROM cases
    WHERE closed_date > year_before AND closed_date <= last_day`,
};
