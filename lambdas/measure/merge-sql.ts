/** `indicator, month, categories, value, employers` from views `counts` and `employers` over all parts: sums, and employers counted distinct. */
export const MERGED_COUNTS = `WITH sums AS (
    SELECT indicator, month, categories, sum(value) AS value FROM counts GROUP BY ALL),
  distinct_employers AS (SELECT indicator, month, categories, count(DISTINCT employer) AS employers
    FROM employers GROUP BY ALL)
  SELECT indicator, month, categories, value::VARCHAR AS value, coalesce(employers, 0)::INTEGER AS employers
  FROM sums LEFT JOIN distinct_employers USING (indicator, month, categories)
  WHERE value > 0 ORDER BY ALL`;

/**
 * `distribution, month, categories, rows, p1, p2, p3, employers` from views `histograms` and `employers` over all parts.
 * The lower quantile at k quarters is the smallest unit u with rows(<= u) x 4 >= rows x k (Hyndman and Fan, definition
 * 1), in whole numbers throughout.
 */
export const MERGED_QUANTILES = `WITH histogram AS (
    SELECT distribution, month, categories, units, sum(rows) AS rows FROM histograms GROUP BY ALL),
  cumulated AS (SELECT *, sum(rows) OVER (PARTITION BY distribution, month, categories ORDER BY units) AS reached,
      sum(rows) OVER (PARTITION BY distribution, month, categories) AS total FROM histogram),
  distinct_employers AS (SELECT indicator AS distribution, month, categories, count(DISTINCT employer) AS employers
    FROM employers WHERE indicator IN (SELECT distribution FROM histograms) GROUP BY ALL)
  SELECT distribution, month, categories, max(total)::INTEGER AS rows, max(coalesce(employers, 0))::INTEGER AS employers,
    ${[1, 2, 3].map((quarter) => `min(units) FILTER (WHERE reached * 4 >= total * ${quarter})::INTEGER AS p${quarter}`).join(', ')}
  FROM cumulated LEFT JOIN distinct_employers USING (distribution, month, categories)
  GROUP BY distribution, month, categories ORDER BY ALL`;

/** `title, persons` from a view `titles` over all parts, most carried first. */
export const MERGED_TITLES = `SELECT title, sum(persons)::INTEGER AS persons FROM titles
  GROUP BY title ORDER BY persons DESC, title`;
