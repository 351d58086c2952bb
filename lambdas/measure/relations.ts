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
 * and the days six and twelve months before that.
 */
export const RELATIONS = {
  persons: 'SELECT * FROM person_months',
  jobseekers: 'SELECT * REPLACE (wanted_occupation AS occupation) FROM person_months WHERE jobseeker',
  vacancies: 'SELECT * FROM vacancy_rows JOIN months USING (month)',
  graduates: `SELECT month, person, field FROM graduate_rows JOIN months USING (month)
    WHERE graduation_date > year_before AND graduation_date <= last_day`,
  trainees: `SELECT month, person, field FROM training_rows JOIN months USING (month)
    WHERE outcome = 'completed' AND completion_date > year_before AND completion_date <= last_day`,
  graduates_related: 'SELECT * FROM graduates JOIN field_occupations USING (field)',
  trainees_related: 'SELECT * FROM trainees JOIN field_occupations USING (field)',
} as const;

export type Relation = keyof typeof RELATIONS;
