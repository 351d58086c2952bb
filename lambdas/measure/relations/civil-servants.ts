import type { Relation } from '../relation.ts';

/** Who is in the civil service at the end of the month, how they work, and whether they are trained for telework. */
export const civilServants: Relation = {
  reads: ['civil_service_rows'],
  reach: 0,
  sql: `SELECT month, person, entity, work_arrangement, coalesce(telework_training_date <= last_day, false) AS is_trained
    FROM civil_service_rows JOIN months USING (month) WHERE hire_date <= last_day`,
};
