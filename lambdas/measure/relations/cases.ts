import type { Relation } from '../relation.ts';

/** Labour cases of the month's file, with what the commercial register of the month says of the employer. */
export const cases: Relation = {
  reads: ['dispute_rows', 'employers'],
  reach: 0,
  sql: `SELECT d.month, person, 'cr:' || employer_registration AS employer, activity, size_band,
      kind AS dispute_kind, coalesce(outcome, 'unknown') AS outcome, filed_date, closed_date, last_day, year_before
    FROM dispute_rows d JOIN months m ON m.month = d.month
    LEFT JOIN employers e ON e.month = d.month AND e.registration_number = d.employer_registration`,
};
