import { JOB_SOURCES, type JobSource } from './precedence.ts';

/**
 * Job records on a day, by source: who, sector, wage (fils), employer key, ISIC section, ISCO-08 unit group.
 * An employer's key is `cr:<commercial registration>` where one is written or found through the insurance
 * number, else `sio:<insurance number>`; a government entity's is `entity:<id>`.
 */
function jobsOf(source: JobSource, day: string): string {
  switch (source) {
    case 'mofne':
      return `SELECT person, 'public' AS sector, gross AS wage, 'entity:' || entity AS employer, section AS activity,
          NULL::VARCHAR AS occupation
        FROM mofne LEFT JOIN entity_sections USING (entity) WHERE gross > 0`;
    case 'sio':
      return `SELECT person, sector, wage, coalesce('cr:' || registration, 'sio:' || employer_number), e.activity, occupation
        FROM (SELECT sio.*, coalesce(employer_registration, n.registration_number) AS registration
          FROM sio LEFT JOIN insurance n ON n.insurance_number = sio.employer_number) s
        LEFT JOIN employers e ON e.registration_number = s.registration
        WHERE start_date <= ${day} AND (end_date IS NULL OR end_date >= ${day})`;
    case 'csb':
      return `SELECT person, 'public', NULL::BIGINT, 'entity:' || entity, section, occupation
        FROM csb LEFT JOIN entity_sections USING (entity) WHERE hire_date <= ${day}`;
    case 'lmra':
      return `SELECT person, 'private', wage, 'cr:' || employer_registration, coalesce(e.activity, i.section), occupation
        FROM lmra LEFT JOIN employers e ON e.registration_number = lmra.employer_registration
        LEFT JOIN isic_sections i ON i.code = lmra.activity
        WHERE employer_registration IS NOT NULL AND status = 'active'
          AND issue_date <= ${day} AND expiry_date >= ${day}`;
  }
}

/**
 * One row a person with a job on the day: the main job is the best paid, ties by source, employer, then content;
 * activity and occupation come from the first job in that order that knows them.
 */
export function mainJobs(day: string): string {
  const all = JOB_SOURCES.map(
    (source, order) => `SELECT ${order} AS source, * FROM (${jobsOf(source, day)})`,
  );
  return `SELECT person, count(*) AS jobs, arg_min(sector, place) AS sector, arg_min(employer, place) AS employer,
      max(wage) FILTER (WHERE place = 1) AS wage,
      arg_min(activity, place) FILTER (WHERE activity IS NOT NULL) AS activity,
      arg_min(occupation, place) FILTER (WHERE occupation IS NOT NULL) AS occupation
    FROM (SELECT *, row_number() OVER (PARTITION BY person ORDER BY wage DESC NULLS LAST, source, employer, sector,
        occupation NULLS LAST, activity NULLS LAST) AS place
      FROM (${all.join('\n UNION ALL ')}))
    GROUP BY person`;
}
