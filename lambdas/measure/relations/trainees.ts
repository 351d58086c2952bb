import type { Relation } from '../relation.ts';

/** Who completed a training in the twelve months up to the end of the month. */
export const trainees: Relation = {
  reads: ['training_rows'],
  reach: 0,
  sql: `SELECT month, person, field FROM training_rows JOIN months USING (month)
    WHERE outcome = 'completed' AND completion_date > year_before AND completion_date <= last_day`,
};
