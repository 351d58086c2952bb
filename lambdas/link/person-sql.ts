import { mainJobs } from './job-sql.ts';
import { ATTRIBUTE_SOURCES, CONFLICTS, UNIVERSE } from './precedence.ts';

/** Columns of a person's month, in the order they are stored. */
export const PERSON_MONTH_COLUMNS = [
  'person',
  'month',
  'sex',
  'nationality',
  'nationality_group',
  'age',
  'age_band',
  'governorate',
  'education',
  'in_register',
  'employed',
  'sector',
  'employer',
  'activity',
  'occupation',
  'size_band',
  'wage',
  'jobs',
  'employers',
  'job_starts',
  'jobseeker',
  'wanted_occupation',
  'wanted_probability',
  'wanted_runner_up',
  'job_search',
  'registration_date',
  'owns_business',
  'deceased',
  'departed',
  ...Object.keys(CONFLICTS),
] as const;

/** What sources say of sex and nationality: the first of the order that says anything, and how many things are said. */
const SAID = `SELECT month, person,
    (min({'place': place, 'value': sex}) FILTER (WHERE place > 0 AND sex IS NOT NULL)).value AS sex,
    (min({'place': place, 'value': nationality}) FILTER (WHERE place > 0 AND nationality IS NOT NULL)).value AS nationality,
    count(DISTINCT sex) AS said_sexes, count(DISTINCT nationality) AS said_nationalities
  FROM (${['iga', ...ATTRIBUTE_SOURCES]
    .map((table, place) => `SELECT ${place} AS place, month, person, sex, nationality FROM ${table}`)
    .join(' UNION ALL ')})
  GROUP BY month, person`;

/** Completed years between two dates; somebody born on 29 February completes a year on 1 March of a common year. */
function completedYears(from: string, to: string): string {
  return `(year(${to}) - year(${from})
    - CASE WHEN month(${from}) * 100 + day(${from}) > month(${to}) * 100 + day(${to}) THEN 1 ELSE 0 END)::INTEGER`;
}

const AGE_BAND = `CASE WHEN age IS NULL THEN 'unknown' WHEN age < 15 THEN '0-14' WHEN age < 25 THEN '15-24'
  WHEN age < 35 THEN '25-34' WHEN age < 45 THEN '35-44' WHEN age < 55 THEN '45-54' WHEN age < 65 THEN '55-64'
  ELSE '65+' END`;

/** Every person of the month beside the register's row, what others say, job search and jobs. */
const JOINED = `SELECT month, person, iga.person IS NOT NULL AS in_register,
      CASE WHEN iga.person IS NOT NULL THEN iga.sex ELSE said.sex END AS sex,
      CASE WHEN iga.person IS NOT NULL THEN iga.nationality ELSE said.nationality END AS nationality,
      ${completedYears('iga.birth_date', 'last_day')} AS age,
      coalesce(iga.governorate, 'unknown') AS governorate, coalesce(iga.education, mol.education) AS education,
      iga.in_country, iga_before.in_country AS was_in_country, coalesce(iga.deceased AND (iga.death_date IS NULL OR iga.death_date <= last_day), false) AS is_deceased,
      said.said_sexes, said.said_nationalities, mol.status AS job_search, mol.registration_date, mol.occupation AS wanted_occupation,
      mol.occupation_probability AS wanted_probability, mol.occupation_runner_up AS wanted_runner_up,
      owners.person IS NOT NULL AS owns,
      coalesce(jobs.jobs, 0)::INTEGER AS jobs, jobs.* EXCLUDE (month, person, jobs)
    FROM (${UNIVERSE.map((table) => `SELECT month, person FROM ${table}`).join(' UNION ')}) u
    JOIN months USING (month) LEFT JOIN iga USING (month, person) LEFT JOIN iga_before USING (month, person)
    LEFT JOIN said USING (month, person)
    LEFT JOIN mol USING (month, person) LEFT JOIN jobs USING (month, person) LEFT JOIN owners USING (month, person)`;

/**
 * One row a month and person, unordered: demographics, the main job if the person is employed, job search, and a flag
 * for each contradiction. The deceased are neither employed nor jobseekers, and own nothing; who works is no jobseeker,
 * and so is who departed: out of the country at the end of this month and of the one before, by the register, without a
 * job. Two months, because most who are abroad on one day come back; where the register lacks one of them, nobody has
 * departed. What the list of jobseekers says (`job_search`, `registration_date`, `wanted_occupation`, and how sure its code is)
 * stands whether they are one or not.
 *
 * @param country of nationals, ISO 3166-1 alpha-3
 */
export function personMonthSql(country: string): string {
  const ifEmployed = [
    'sector',
    'employer',
    'employers',
    'job_starts',
    'activity',
    'occupation',
    'size_band',
    'wage',
  ];
  return `WITH said AS (${SAID}), jobs AS (${mainJobs()}), joined AS (${JOINED}),
    judged AS (SELECT * REPLACE (${ifEmployed
      .map((column) => `CASE WHEN jobs > 0 AND NOT is_deceased THEN ${column} END AS ${column}`)
      .join(', ')}),
      jobs > 0 AND NOT is_deceased AS employed FROM joined),
    described AS (SELECT * REPLACE (coalesce(sex, 'unknown') AS sex), is_deceased AS deceased,
      coalesce(NOT in_country AND NOT was_in_country, false) AND NOT employed AND NOT is_deceased AS departed,
      ${AGE_BAND} AS age_band,
      CASE WHEN nationality IS NULL THEN 'unknown' WHEN nationality = '${country}' THEN 'national'
        ELSE 'non-national' END AS nationality_group,
      coalesce(job_search = 'registered' AND NOT employed AND NOT is_deceased, false) AND NOT departed AS jobseeker,
      owns AND NOT is_deceased AS owns_business,
      ${Object.entries(CONFLICTS)
        .map(([name, predicate]) => `coalesce(${predicate}, false) AS ${name}`)
        .join(', ')}
      FROM judged)
    SELECT ${PERSON_MONTH_COLUMNS.join(', ')} FROM described`;
}
