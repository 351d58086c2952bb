/**
 * A synthetic country in SQL, any number of persons, the same every time: everything of a person follows from a hash of
 * their number. People keep a job for two years or so, one in ten is between jobs, six in ten are non-nationals on
 * permits. The shares are those of a Gulf labour market, roughly.
 */
export function personsSql(persons: number, buckets: number): string {
  return `CREATE TABLE persons AS
    SELECT id, substr(sha256('p' || id), 1, 32) AS person,
      ('0x' || substr(sha256('p' || id), 1, 8))::BIGINT % ${buckets} AS bucket,
      hash(id) % 100 AS draw, hash(id, 1) % 24 AS phase, (hash(id, 2) % 100 < 45) AS is_national,
      CASE WHEN hash(id, 3) % 100 < 40 THEN 'female' ELSE 'male' END AS sex,
      DATE '1955-01-01' + (hash(id, 4) % 20000)::INTEGER AS birth_date
    FROM range(${persons}) t(id)`;
}

/** One employer to sixteen persons; their sizes differ as squares do. */
export function employerCount(persons: number): number {
  return Math.max(20, Math.floor(persons / 16));
}

/** Everybody's work in a month, numbered from 0: the employer, since when, and the wage; no employer between jobs. */
export function workSql(month: number, persons: number): string {
  const employers = employerCount(persons);
  return `CREATE OR REPLACE TABLE work AS SELECT p.*, turn, hash(id, turn) % 10 = 0 AS is_idle,
      pow((hash(id, turn, 5) % 1000000) / 1000000.0, 2)::DOUBLE AS luck,
      CAST(floor(pow((hash(id, turn, 5) % 1000000) / 1000000.0, 2) * ${employers}) AS BIGINT) AS employer,
      DATE '2018-01-01' + INTERVAL (greatest(turn * 24 - phase, -24)) MONTH AS since,
      (200 + hash(id, turn, 6) % 1800) * 1000 AS wage,
      lpad((1000 + hash(id, turn, 7) % 8000)::VARCHAR, 4, '0') AS occupation
    FROM (SELECT *, (${month} + phase)::BIGINT // 24 AS turn FROM persons) p`;
}

/** Rows of each feed, with `bucket`, from `persons` and `work`; `last` is the last day of the month. */
export function feedSql(persons: number, last: string): Readonly<Record<string, string>> {
  const employers = employerCount(persons);
  const works = 'draw < 60 AND NOT is_idle';
  return {
    'iga/population': `SELECT bucket, person, sex, CASE WHEN is_national THEN 'BHR' ELSE 'IND' END AS nationality, birth_date,
        'BH-1' || (3 + id % 4) AS governorate, (id % 9)::VARCHAR AS education, true AS in_country, false AS deceased,
        NULL::DATE AS death_date FROM persons`,
    'sio/contributions': `SELECT bucket, person, sex, CASE WHEN is_national THEN 'BHR' ELSE 'IND' END AS nationality,
        'I' || employer AS employer_number, employer::VARCHAR AS employer_registration, 'private' AS sector, occupation,
        'title ' || occupation AS occupation_title, wage::BIGINT AS wage, since::DATE AS start_date, NULL::DATE AS end_date
      FROM work WHERE ${works} AND draw >= 4`,
    'lmra/permits': `SELECT bucket, person, 'P' || id || '-' || turn AS permit_number, sex, 'IND' AS nationality,
        employer::VARCHAR AS employer_registration, occupation, 'title ' || occupation AS occupation_title, '4711' AS activity,
        since::DATE AS issue_date, DATE '2030-01-01' AS expiry_date, wage::BIGINT AS wage, 'active' AS status, 'work' AS permit_type
      FROM work WHERE ${works} AND draw >= 4 AND NOT is_national`,
    'csb/workforce': `SELECT bucket, person, sex, 'BHR' AS nationality, 'ministry-of-education' AS entity, '2330' AS occupation,
        'teacher' AS occupation_title, since::DATE AS hire_date, 'on-site' AS work_arrangement, NULL::DATE AS telework_training_date
      FROM work WHERE draw < 4 AND NOT is_idle`,
    'mofne/payroll': `SELECT bucket, person, 'ministry-of-education' AS entity, wage::BIGINT AS gross, wage::BIGINT AS net
      FROM work WHERE draw < 4 AND NOT is_idle`,
    'mol/jobseekers': `SELECT bucket, person, sex, 'BHR' AS nationality, since::DATE AS registration_date, occupation,
        'title ' || occupation AS occupation_title, '6' AS education, 'registered' AS status
      FROM work WHERE draw < 60 AND is_idle AND is_national`,
    'mol/vacancies': `SELECT id % (SELECT max(bucket) + 1 FROM persons) AS bucket, (id % ${employers})::VARCHAR AS employer_registration,
        lpad((1000 + hash(id) % 8000)::VARCHAR, 4, '0') AS occupation, 2::BIGINT AS positions, (id % 3)::BIGINT AS filled,
        id % 5 = 0 AS remote, DATE '${last}' - (id % 300)::INTEGER AS posted_date, NULL::DATE AS closed_date
      FROM range(${Math.ceil(persons / 200)}) t(id)`,
    'moic/registrations': `SELECT id % (SELECT max(bucket) + 1 FROM persons) AS bucket, id::VARCHAR AS registration_number,
        'I' || id AS insurance_number, ['4711', '4100', '5610', '6201', '8510'][1 + id % 5] AS activity,
        ['micro', 'small', 'medium', 'large'][1 + id % 4] AS size_band,
        CASE WHEN id % 3 = 0 THEN substr(sha256('p' || id), 1, 32) END AS owner, 'active' AS status FROM range(${employers}) t(id)`,
    'tamkeen/training': `SELECT bucket, person, 'course ' || id % 50 AS programme, '0613' AS field, DATE '${last}' - 120 AS start_date,
        DATE '${last}' - 20 AS completion_date, 'completed' AS outcome FROM persons WHERE hash(id, 9) % 200 = 0`,
    'hec/graduates': `SELECT bucket, person, 'degree ' || id % 90 AS programme, '0613' AS field, '6' AS level,
        ['University of Bahrain', 'Bahrain Polytechnic', 'Elsewhere'][1 + id % 3] AS institution, NULL::VARCHAR AS enrolled_institution,
        DATE '${last}' - (id % 700)::INTEGER AS graduation_date FROM persons WHERE hash(id, 10) % 150 = 0`,
    'moj/disputes': `SELECT bucket, person, 'C' || id AS case_number, 'wages' AS kind, employer::VARCHAR AS employer_registration,
        DATE '${last}' - (id % 200)::INTEGER AS filed_date, NULL::DATE AS closed_date, NULL::VARCHAR AS outcome
      FROM work WHERE hash(id, 11) % 3000 = 0`,
  };
}

/** Feeds whose rows are the same in every month here, so that their objects are written once and linked. */
export const UNCHANGING: readonly string[] = ['iga/population', 'moic/registrations'];
