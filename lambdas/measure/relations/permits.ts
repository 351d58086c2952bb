import type { Relation } from '../relation.ts';

/**
 * Who may work for an employer by a permit in force on the last day of the month: of several such permits the best paid,
 * ties by employer, then occupation and how sure its code is. The deceased are left out: link takes nobody with such a permit for employed else.
 */
export const permits: Relation = {
  reads: ['permit_rows', 'person_months'],
  reach: 0,
  sql: `SELECT month, person, occupation, occupation_probability, occupation_runner_up, wage, 'cr:' || employer_registration AS employer
    FROM (SELECT p.*, row_number() OVER (PARTITION BY month, person
        ORDER BY wage DESC NULLS LAST, employer_registration, occupation NULLS LAST,
          occupation_probability DESC NULLS FIRST, occupation_runner_up NULLS LAST) AS place
      FROM permit_rows p JOIN months USING (month)
      WHERE permit_type = 'work' AND employer_registration IS NOT NULL AND status = 'active'
        AND issue_date <= last_day AND expiry_date >= last_day)
    JOIN (SELECT month, person FROM person_months WHERE employed) USING (month, person)
    WHERE place = 1`,
};
