import { JOB_SOURCES, type JobSource } from './precedence.ts';

/** Size band of public employers, which the commercial register does not have. */
const GOVERNMENT = 'government';

/**
 * Job records on the last day of each month, by source: who, sector, wage (minor units), employer key, ISIC section, ISCO-08 unit group,
 * size band of the employer.
 * An employer's key is `cr:<commercial registration>` where one is written or found through the insurance
 * number, else `sio:<insurance number>`; a government entity's is `entity:<id>`. The size band is the commercial register's; what the
 * register does not have of the public sector is of the band `government`.
 */
function jobsOf(source: JobSource): string {
  switch (source) {
    case 'mofne':
      return `SELECT month, person, 'public' AS sector, gross AS wage, 'entity:' || entity AS employer, section AS activity,
          NULL::VARCHAR AS occupation, '${GOVERNMENT}' AS size_band, NULL::DATE AS start
        FROM mofne LEFT JOIN entity_sections USING (entity) WHERE gross > 0`;
    case 'sio':
      return `SELECT s.month, person, sector, wage, coalesce('cr:' || registration, 'sio:' || employer_number), e.activity, occupation,
          coalesce(e.size_band, CASE WHEN sector = 'public' THEN '${GOVERNMENT}' END), start_date
        FROM (SELECT sio.*, coalesce(employer_registration, n.registration_number) AS registration
          FROM sio LEFT JOIN insurance n ON n.month = sio.month AND n.insurance_number = sio.employer_number) s
        JOIN months m ON m.month = s.month
        LEFT JOIN employers e ON e.month = s.month AND e.registration_number = s.registration
        WHERE start_date <= last_day AND (end_date IS NULL OR end_date >= last_day)`;
    case 'csb':
      return `SELECT month, person, 'public', NULL::BIGINT, 'entity:' || entity, section, occupation, '${GOVERNMENT}', hire_date
        FROM csb JOIN months USING (month) LEFT JOIN entity_sections USING (entity) WHERE hire_date <= last_day`;
    case 'lmra':
      return `SELECT l.month, person, 'private', wage, 'cr:' || employer_registration, coalesce(e.activity, i.section), occupation, e.size_band, issue_date
        FROM lmra l JOIN months m ON m.month = l.month
        LEFT JOIN employers e ON e.month = l.month AND e.registration_number = l.employer_registration
        LEFT JOIN isic_sections i ON i.code = l.activity
        WHERE employer_registration IS NOT NULL AND status = 'active'
          AND issue_date <= last_day AND expiry_date >= last_day`;
  }
}

/**
 * One row a month and person with a job on its last day: the main job is the best paid, ties by source, employer, then content;
 * activity and occupation come from the first job in that order that knows them. `employers` are those of all the jobs, and
 * `job_starts` the earliest day on which a record says that the job with each of them began.
 */
export function mainJobs(): string {
  const all = JOB_SOURCES.map((source, order) => `SELECT ${order} AS source, * FROM (${jobsOf(source)})`);
  return `SELECT month, person, count(*) AS jobs, list_sort(list(DISTINCT employer)) AS employers,
      list_transform(list_sort(list(DISTINCT {'employer': employer, 'start': began})), lambda job: job.start) AS job_starts,
      arg_min(sector, place) AS sector, arg_min(employer, place) AS employer,
      max(wage) FILTER (WHERE place = 1) AS wage, max(size_band) FILTER (WHERE place = 1) AS size_band,
      arg_min(activity, place) FILTER (WHERE activity IS NOT NULL) AS activity,
      arg_min(occupation, place) FILTER (WHERE occupation IS NOT NULL) AS occupation
    FROM (SELECT *, row_number() OVER (PARTITION BY month, person ORDER BY wage DESC NULLS LAST, source, employer, sector,
        occupation NULLS LAST, activity NULLS LAST) AS place,
        min(start) OVER (PARTITION BY month, person, employer) AS began
      FROM (${all.join('\n UNION ALL ')}))
    GROUP BY month, person`;
}
