import { groupingOf } from './dimensions.ts';
import { INDICATORS } from './indicator-catalogue.ts';

/** The relation whose rows are added up by employer before anything is measured. */
export const EMPLOYER_ROWS = 'employer_jobs';

/** Columns of the aggregate `jobs`: what a bucket adds to an employer's jobs. */
export const JOBS_COLUMNS =
  'month VARCHAR, employer VARCHAR, activity VARCHAR, size_band VARCHAR, jobs_before BIGINT, jobs BIGINT';

/** Rows of the aggregate `jobs`. */
export const JOBS_SELECT = `SELECT month, employer, activity, size_band, jobs_before, jobs FROM ${EMPLOYER_ROWS}`;

/**
 * `indicator, month, categories, value, employers, largest` from a view `jobs` over all parts: every employer's jobs are
 * added up over the buckets first, so that one that grew by ten in one and shrank by ten in another did neither.
 */
export function mergedJobs(): string {
  const selects = INDICATORS.flatMap(({ id, method, tables }) => {
    if (method.by !== 'employer') return [];
    const { columns, sets, known, categories } = groupingOf(tables);
    return `SELECT '${id}' AS indicator, month, ${categories} AS categories, sum(value)::VARCHAR AS value,
        count(*)::INTEGER AS employers, list_slice(list_reverse_sort(list(value::INTEGER)), 1, 2) AS largest
      FROM (SELECT *, ${method.value} AS value${columns} FROM totals) WHERE value > 0
      GROUP BY ${sets(['month'])} HAVING ${known}`;
  });
  return `WITH totals AS (
      SELECT month, employer, activity, size_band, sum(jobs_before)::BIGINT AS jobs_before, sum(jobs)::BIGINT AS jobs
      FROM jobs GROUP BY ALL)
    ${selects.join('\n UNION ALL ')} ORDER BY indicator, month, categories`;
}
