import type { Relation } from '../relation.ts';

/** Who graduated in the twelve months up to the end of the month. */
export const graduates: Relation = {
  reads: ['graduate_rows'],
  reach: 0,
  sql: `SELECT month, person, field FROM graduate_rows JOIN months USING (month)
    WHERE graduation_date > year_before AND graduation_date <= last_day`,
};
