import type { Relation } from '../relation.ts';

/** Months after graduation that graduates are followed for to find their first job. */
export const FOLLOWED_FOR = [12, 24, 36, 60] as const;

/**
 * Graduates who in one of the twelve months up to the month were so many months past the month they graduated in, once a
 * person and horizon: of several degrees the latest, then the highest, then by field; the dead left. Told by the spells
 * of work, however far back: who was in work at the end of the month before graduation worked already; of others `months`
 * is how many months after that of graduation the first job was seen, one more than the horizon where none was by then.
 * So everybody is followed equally long, and those without a job so far stand above all others (censored at one time).
 * The series must have every month from the one before graduation on.
 */
export const firstJobs: Relation = {
  reads: ['graduate_rows', 'person_months', 'spells'],
  reach: 0,
  sql: `WITH due AS (
      SELECT m.month, h.horizon, g.person, g.field, g.level, date_trunc('month', g.graduation_date) AS graduated
      FROM months m JOIN graduate_rows g USING (month)
      JOIN (SELECT unnest([${FOLLOWED_FOR.join(', ')}]) AS horizon) h
        ON date_diff('month', g.graduation_date, m.last_day) BETWEEN h.horizon AND h.horizon + 11
      WHERE strftime(g.graduation_date - INTERVAL 1 MONTH, '%Y-%m') >= m.series_since
      QUALIFY row_number() OVER (PARTITION BY m.month, h.horizon, g.person
        ORDER BY g.graduation_date DESC, g.level DESC, g.field) = 1),
    dated AS (
      SELECT *, strftime(graduated, '%Y-%m') AS since, strftime(graduated - INTERVAL 1 MONTH, '%Y-%m') AS before,
        strftime(graduated + to_months(horizon), '%Y-%m') AS until FROM due),
    worked AS (
      SELECT d.month, d.horizon, d.person, d.field, d.level, d.graduated,
        min(s.key) FILTER (WHERE s.first_month < d.since AND s.last_month >= d.before) AS kept,
        min({'month': s.first_month, 'key': s.key})
          FILTER (WHERE s.first_month BETWEEN d.since AND d.until) AS found
      FROM dated d LEFT JOIN spells s ON s.month = d.month AND s.person = d.person AND s.kind = 'employment'
      GROUP BY ALL)
    SELECT w.month, w.person, w.horizon, w.field, w.level, coalesce(w.kept, w.found.key) AS employer,
      CASE WHEN w.kept IS NOT NULL THEN 'worked-already' WHEN w.found IS NOT NULL THEN 'found-job'
        ELSE 'no-job-yet' END AS first_job,
      coalesce(date_diff('month', w.graduated, (w.found.month || '-01')::DATE), w.horizon + 1) AS months
    FROM worked w LEFT JOIN person_months p ON p.month = w.month AND p.person = w.person
    WHERE NOT coalesce(p.deceased, false)`,
};
