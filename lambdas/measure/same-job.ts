/**
 * Whether two months of a person tell of the same job: one with the employer, begun on the same day. A job of which no
 * record tells the start is never known to be the same.
 *
 * @param employer SQL of the employer's key
 * @param months names of two tables with the columns of `person_months`
 */
export function sameJob(employer: string, months: readonly [string, string]): string {
  const [one, other] = months.map(
    (month) => `${month}.job_starts[list_position(${month}.employers, ${employer})]`,
  );
  return `coalesce(${one} = ${other}, false)`;
}

/** The month two before one, `YYYY-MM`. */
export function twoMonthsBefore(month: string): string {
  return `strftime((${month} || '-01')::DATE - INTERVAL 2 MONTH, '%Y-%m')`;
}
