import type { Relation } from '../relation.ts';

/** Months after graduation at which graduates are looked at. */
export const HORIZONS = [6, 12, 24, 36, 60] as const;

/**
 * Graduates who in one of the twelve months up to the month, their mark, were so many months past the month they
 * graduated in, once a person and horizon: of several degrees the latest, then the highest, then by field. What they
 * did is told of the six months that end with the mark, the first that applies: in work on at least five of the six
 * month-ends; at the mark without work and owner of an active commercial registration; enrolled again when the mark's
 * file was written, or with another degree in those months; a registered jobseeker at the mark; in work on fewer
 * month-ends; none of these. Employer and wage are those at the mark. The dead at the mark leave. Institutions that the
 * country’s list lacks go by `unlisted`: their names are free text. A mark counts where the series has all six months.
 */
export const graduateOutcomes: Relation = {
  reads: ['graduate_rows', 'person_months'],
  reach: 16,
  sql: `WITH six AS (
      SELECT m.month, s.month AS mark, strftime((s.month || '-01')::DATE - INTERVAL 5 MONTH, '%Y-%m') AS since
      FROM months m JOIN series s ON s.month > m.same_month_before AND s.month <= m.month),
    marks AS (
      SELECT x.* FROM six x JOIN series s ON s.month BETWEEN x.since AND x.mark GROUP BY ALL HAVING count(*) = 6),
    due AS (
      SELECT k.*, h.horizon, g.person, g.field, g.level, g.institution, g.graduation_date,
        g.enrolled_institution IS NOT NULL AS enrolled
      FROM marks k JOIN graduate_rows g ON g.month = k.mark
      JOIN (SELECT unnest([${HORIZONS.join(', ')}]) AS horizon) h
        ON strftime(g.graduation_date, '%Y-%m') = strftime((k.mark || '-01')::DATE - to_months(h.horizon), '%Y-%m')
      QUALIFY row_number() OVER (PARTITION BY k.month, h.horizon, g.person
        ORDER BY g.graduation_date DESC, g.level DESC, g.field, enrolled DESC, g.institution) = 1),
    studied AS (
      SELECT DISTINCT d.month, d.horizon, d.person FROM due d JOIN graduate_rows g
        ON g.month = d.mark AND g.person = d.person AND g.graduation_date > d.graduation_date
        AND strftime(g.graduation_date, '%Y-%m') BETWEEN d.since AND d.mark),
    followed AS (
      SELECT d.*, count(*) FILTER (WHERE w.employed) AS worked,
        any_value(w.employer) FILTER (WHERE w.month = d.mark) AS employer,
        any_value(w.wage) FILTER (WHERE w.month = d.mark) AS wage,
        coalesce(bool_or(w.owns_business AND NOT w.employed AND w.month = d.mark), false) AS owning,
        coalesce(bool_or(w.jobseeker AND w.month = d.mark), false) AS looking,
        coalesce(bool_or(w.deceased AND w.month = d.mark), false) AS died
      FROM due d LEFT JOIN person_months w ON w.person = d.person AND w.month BETWEEN d.since AND d.mark
      GROUP BY ALL)
    SELECT f.month, f.person, f.horizon, f.field, f.level, coalesce(u.university, 'unlisted') AS university,
      f.employer, f.wage,
      CASE WHEN f.worked >= 5 THEN 'sustained-work' WHEN f.owning THEN 'self-employed' WHEN f.enrolled OR s.person IS NOT NULL THEN 'studying'
        WHEN f.looking THEN 'jobseeker' WHEN f.worked > 0 THEN 'some-work' ELSE 'not-captured' END AS graduate_outcome
    FROM followed f LEFT JOIN studied s USING (month, horizon, person)
    LEFT JOIN universities u ON u.institution = f.institution WHERE NOT f.died`,
};
