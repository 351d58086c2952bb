import type { LakeColumns } from '../engine/lake-table.ts';
import type { FeedId } from '../model/submission.ts';

/** A feed as link reads it: the table it becomes in the engine, and the columns link relies on. */
export interface FeedTable {
  readonly feed: FeedId;
  readonly table: string;
  readonly columns: LakeColumns;
}

const PERSON = { person: 'VARCHAR', sex: 'VARCHAR', nationality: 'VARCHAR' } as const;

/** Feeds with a row a person, or a person and employer; read by person bucket. */
export const PERSON_TABLES: readonly FeedTable[] = [
  {
    feed: 'iga/population',
    table: 'iga',
    columns: {
      ...PERSON,
      birth_date: 'DATE',
      governorate: 'VARCHAR',
      education: 'VARCHAR',
      in_country: 'BOOLEAN',
      deceased: 'BOOLEAN',
      death_date: 'DATE',
    },
  },
  {
    feed: 'sio/contributions',
    table: 'sio',
    columns: {
      ...PERSON,
      employer_number: 'VARCHAR',
      employer_registration: 'VARCHAR',
      sector: 'VARCHAR',
      occupation: 'VARCHAR',
      wage: 'BIGINT',
      start_date: 'DATE',
      end_date: 'DATE',
    },
  },
  {
    feed: 'lmra/permits',
    table: 'lmra',
    columns: {
      ...PERSON,
      employer_registration: 'VARCHAR',
      occupation: 'VARCHAR',
      activity: 'VARCHAR',
      issue_date: 'DATE',
      expiry_date: 'DATE',
      wage: 'BIGINT',
      status: 'VARCHAR',
    },
  },
  {
    feed: 'csb/workforce',
    table: 'csb',
    columns: { ...PERSON, entity: 'VARCHAR', occupation: 'VARCHAR', hire_date: 'DATE' },
  },
  {
    feed: 'mol/jobseekers',
    table: 'mol',
    columns: {
      ...PERSON,
      registration_date: 'DATE',
      occupation: 'VARCHAR',
      occupation_probability: 'VARCHAR',
      occupation_runner_up: 'VARCHAR',
      education: 'VARCHAR',
      status: 'VARCHAR',
    },
  },
  {
    feed: 'mofne/payroll',
    table: 'mofne',
    columns: { person: 'VARCHAR', entity: 'VARCHAR', gross: 'BIGINT' },
  },
];

/** The population register of the calendar month before, by the month that looks back. */
export const REGISTER_BEFORE: FeedTable = {
  feed: 'iga/population',
  table: 'iga_before',
  columns: { person: 'VARCHAR', in_country: 'BOOLEAN' },
};

/** The employer register. */
export const REGISTRATIONS: FeedTable = {
  feed: 'moic/registrations',
  table: 'moic',
  columns: {
    registration_number: 'VARCHAR',
    insurance_number: 'VARCHAR',
    owner: 'VARCHAR',
    activity: 'VARCHAR',
    size_band: 'VARCHAR',
    status: 'VARCHAR',
  },
};

/** Feeds that name employers, and the numbers they name them by. */
export const EMPLOYER_NAMES: readonly FeedTable[] = [
  {
    feed: 'sio/contributions',
    table: 'sio',
    columns: { employer_number: 'VARCHAR', employer_registration: 'VARCHAR' },
  },
  { feed: 'lmra/permits', table: 'lmra', columns: { employer_registration: 'VARCHAR' } },
  { feed: 'mol/vacancies', table: 'vacancies', columns: { employer_registration: 'VARCHAR' } },
];

/** Feeds with dated records of persons, beside their months; read by person bucket. */
export const SPELL_TABLES: readonly FeedTable[] = [
  {
    feed: 'lmra/permits',
    table: 'permit_records',
    columns: {
      person: 'VARCHAR',
      permit_number: 'VARCHAR',
      issue_date: 'DATE',
      expiry_date: 'DATE',
      status: 'VARCHAR',
    },
  },
  {
    feed: 'tamkeen/training',
    table: 'training_records',
    columns: {
      person: 'VARCHAR',
      programme: 'VARCHAR',
      start_date: 'DATE',
      completion_date: 'DATE',
      outcome: 'VARCHAR',
    },
  },
  {
    feed: 'hec/graduates',
    table: 'degree_records',
    columns: { person: 'VARCHAR', programme: 'VARCHAR', graduation_date: 'DATE' },
  },
  {
    feed: 'moj/disputes',
    table: 'dispute_records',
    columns: {
      person: 'VARCHAR',
      case_number: 'VARCHAR',
      filed_date: 'DATE',
      closed_date: 'DATE',
      outcome: 'VARCHAR',
    },
  },
];
