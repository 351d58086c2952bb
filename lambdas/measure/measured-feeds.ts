import type { LakeColumns } from '../engine/lake-table.ts';
import type { FeedId } from '../model/submission.ts';

/** A feed measure reads beside the persons' months. */
export interface MeasuredFeed {
  readonly feed: FeedId;
  readonly columns: LakeColumns;
  /** month: the data of that very month; latest: the newest at or before it. */
  readonly takes: 'month' | 'latest';
}

/** The feeds by the table each becomes in the engine, with a `month` column. */
export const MEASURED_FEEDS = {
  vacancy_rows: {
    feed: 'mol/vacancies',
    columns: {
      vacancy_number: 'VARCHAR',
      skills_asked: 'VARCHAR',
      skills_described: 'VARCHAR',
      employer_registration: 'VARCHAR',
      occupation: 'VARCHAR',
      occupation_probability: 'VARCHAR',
      occupation_runner_up: 'VARCHAR',
      positions: 'BIGINT',
      filled: 'BIGINT',
      remote: 'BOOLEAN',
      posted_date: 'DATE',
      closed_date: 'DATE',
    },
    takes: 'month',
  },
  permit_rows: {
    feed: 'lmra/permits',
    columns: {
      person: 'VARCHAR',
      employer_registration: 'VARCHAR',
      occupation: 'VARCHAR',
      occupation_probability: 'VARCHAR',
      occupation_runner_up: 'VARCHAR',
      permit_type: 'VARCHAR',
      issue_date: 'DATE',
      expiry_date: 'DATE',
      wage: 'BIGINT',
      status: 'VARCHAR',
    },
    takes: 'month',
  },
  graduate_rows: {
    feed: 'hec/graduates',
    columns: {
      person: 'VARCHAR',
      institution: 'VARCHAR',
      field: 'VARCHAR',
      level: 'VARCHAR',
      graduation_date: 'DATE',
      enrolled_institution: 'VARCHAR',
    },
    takes: 'latest',
  },
  training_rows: {
    feed: 'tamkeen/training',
    columns: {
      person: 'VARCHAR',
      field: 'VARCHAR',
      outcome: 'VARCHAR',
      completion_date: 'DATE',
    },
    takes: 'month',
  },
  civil_service_rows: {
    feed: 'csb/workforce',
    columns: {
      person: 'VARCHAR',
      entity: 'VARCHAR',
      hire_date: 'DATE',
      work_arrangement: 'VARCHAR',
      telework_training_date: 'DATE',
    },
    takes: 'month',
  },
  dispute_rows: {
    feed: 'moj/disputes',
    columns: {
      person: 'VARCHAR',
      employer_registration: 'VARCHAR',
      kind: 'VARCHAR',
      filed_date: 'DATE',
      closed_date: 'DATE',
      outcome: 'VARCHAR',
    },
    takes: 'month',
  },
  institution_rows: {
    feed: 'iga/digital-services',
    columns: {
      institution: 'VARCHAR',
      services_offered: 'BIGINT',
      services_automated: 'BIGINT',
      transactions: 'BIGINT',
      transactions_remote: 'BIGINT',
      staff_remote: 'BIGINT',
    },
    takes: 'month',
  },
} as const satisfies Readonly<Record<string, MeasuredFeed>>;

export type MeasuredTable = keyof typeof MEASURED_FEEDS;

export const MEASURED_TABLES = Object.keys(MEASURED_FEEDS) as MeasuredTable[]; // the keys of the very record
