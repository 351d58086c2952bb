/**
 * `indicator, month, categories, value, employers` from a view `counts` over all parts: sums, and employers counted
 * distinct.
 */
export const MERGED_COUNTS = `WITH sums AS (
    SELECT indicator, month, categories, sum(value) AS value FROM counts GROUP BY ALL),
  distinct_employers AS (SELECT indicator, month, categories, count(DISTINCT employer) AS employers
    FROM (SELECT indicator, month, categories, unnest(employers) AS employer FROM counts) GROUP BY ALL)
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
  distinct_employers AS (SELECT distribution, month, categories, count(DISTINCT employer) AS employers
    FROM (SELECT distribution, month, categories, unnest(employers) AS employer FROM employers) GROUP BY ALL)
  SELECT distribution, month, categories, max(total)::INTEGER AS rows, max(coalesce(employers, 0))::INTEGER AS employers,
    ${[1, 2, 3].map((quarter) => `min(units) FILTER (WHERE reached * 4 >= total * ${quarter})::INTEGER AS p${quarter}`).join(', ')}
  FROM cumulated LEFT JOIN distinct_employers USING (distribution, month, categories)
  GROUP BY distribution, month, categories ORDER BY ALL`;

/**
 * `distribution, month, rows, employers, least, most` from views `histograms`, `counts` and `employers` over all parts: the
 * worst-case bounds of a median of wages (Horowitz and Manski, Econometrica 63(2), 1995). Persons who are not linked to the
 * population register may belong to the employed or not; those without a wage may have any.
 *
 * Of L linked and U unlinked persons with a wage L(w) and U(w) earn up to w, and N have none. The median is least where the
 * unlinked up to w belong, none above, and the N earn less: the smallest w of 2 L(w) + U(w) >= L - N. It is most where those
 * above belong, none up to w, and the N earn more: the smallest w of 2 L(w) + U(w) >= L + U + N. Where N is L or more there
 * is no least, and where it is more no most: null.
 */
export const MERGED_BOUNDS = `WITH histogram AS (SELECT distribution, month, units,
      coalesce(sum(rows) FILTER (WHERE categories = '|linked=true'), 0) AS linked,
      coalesce(sum(rows) FILTER (WHERE categories = '|linked=false'), 0) AS unlinked
    FROM histograms WHERE starts_with(categories, '|linked=') GROUP BY ALL),
  cumulated AS (SELECT distribution, month, units,
      sum(2 * linked + unlinked) OVER (PARTITION BY distribution, month ORDER BY units) AS reached,
      sum(linked) OVER (PARTITION BY distribution, month) AS linked,
      sum(unlinked) OVER (PARTITION BY distribution, month) AS unlinked FROM histogram),
  everybody AS (SELECT month, sum(value) AS persons FROM counts WHERE indicator = 'employed' AND categories = '' GROUP BY month),
  behind AS (SELECT distribution, month, count(DISTINCT employer) AS employers
    FROM (SELECT distribution, month, unnest(employers) AS employer FROM employers WHERE categories = '') GROUP BY ALL)
  SELECT distribution, month, max(linked + unlinked)::INTEGER AS rows, max(employers)::INTEGER AS employers,
    min(units) FILTER (WHERE linked > persons - linked - unlinked AND reached >= 2 * linked + unlinked - persons)::INTEGER AS least,
    min(units) FILTER (WHERE reached >= persons)::INTEGER AS most
  FROM cumulated JOIN everybody USING (month) JOIN behind USING (distribution, month)
  GROUP BY distribution, month ORDER BY ALL`;

/** `title, persons` from a view `titles` over all parts, most carried first. */
export const MERGED_TITLES = `SELECT title, sum(persons)::INTEGER AS persons FROM titles
  GROUP BY title ORDER BY persons DESC, title`;
