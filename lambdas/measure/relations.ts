import type { LakeColumns } from '../engine/lake-table.ts';
import type { FeedId } from '../model/submission.ts';

/** A feed measure reads beside the persons' months. */
export interface MeasuredFeed {
  readonly feed: FeedId;
  readonly table: string;
  readonly columns: LakeColumns;
  /** month: the data of that very month; latest: the newest at or before it. */
  readonly takes: 'month' | 'latest';
}

export const MEASURED_FEEDS: readonly MeasuredFeed[] = [
  {
    feed: 'mol/vacancies',
    table: 'vacancy_rows',
    columns: {
      employer_registration: 'VARCHAR',
      occupation: 'VARCHAR',
      positions: 'BIGINT',
      filled: 'BIGINT',
      posted_date: 'DATE',
      closed_date: 'DATE',
    },
    takes: 'month',
  },
  {
    feed: 'hec/graduates',
    table: 'graduate_rows',
    columns: { person: 'VARCHAR', field: 'VARCHAR', graduation_date: 'DATE' },
    takes: 'latest',
  },
  {
    feed: 'tamkeen/training',
    table: 'training_rows',
    columns: { person: 'VARCHAR', field: 'VARCHAR', outcome: 'VARCHAR', completion_date: 'DATE' },
    takes: 'month',
  },
];

/**
 * What indicators are measured over, as views with a `month` column. `months` holds, of every month, its last day
 * and the days six and twelve months before that, the month before where the series has it, and the same month of
 * the year before.
 *
 * Moves are of main jobs, so that a person is in each once a month, and compare neighbouring months: who takes up a
 * main job with an employer not worked for a month before is hired, who does not work any more for the employer of the
 * main job of a month before is separated.
 */
export const RELATIONS = {
  persons: 'SELECT * FROM person_months',
  jobseekers: 'SELECT * REPLACE (wanted_occupation AS occupation) FROM person_months WHERE jobseeker',
  vacancies: 'SELECT * FROM vacancy_rows JOIN months USING (month)',
  graduates: `SELECT month, person, field FROM graduate_rows JOIN months USING (month)
    WHERE graduation_date > year_before AND graduation_date <= last_day`,
  trainees: `SELECT month, person, field FROM training_rows JOIN months USING (month)
    WHERE outcome = 'completed' AND completion_date > year_before AND completion_date <= last_day`,
  hires: `SELECT p.*, coalesce(b.employed AND NOT list_contains(p.employers, b.employer), false) AS moved,
      EXISTS (SELECT 1 FROM person_months r WHERE r.person = p.person AND r.month < m.month_before
        AND r.month >= m.same_month_before AND list_contains(r.employers, p.employer)) AS recalled
    FROM person_months p JOIN months m ON m.month = p.month AND m.month_before IS NOT NULL
    LEFT JOIN person_months b ON b.person = p.person AND b.month = m.month_before
    WHERE p.employed AND NOT coalesce(list_contains(b.employers, p.employer), false)`,
  separations: `SELECT b.* REPLACE (m.month AS month)
    FROM person_months b JOIN months m ON m.month_before = b.month
    LEFT JOIN person_months p ON p.person = b.person AND p.month = m.month
    WHERE b.employed AND NOT coalesce(list_contains(p.employers, b.employer), false)`,
  graduates_related: 'SELECT * FROM graduates JOIN field_occupations USING (field)',
  trainees_related: 'SELECT * FROM trainees JOIN field_occupations USING (field)',
} as const;

export type Relation = keyof typeof RELATIONS;
