/**
 * Whether two months of a person tell of the same job: one with the employer, begun on the same day, or of which neither
 * tells when it began, as payroll never does.
 *
 * @param employer SQL of the employer's key
 * @param months names of two tables with the columns of `person_months`
 */
export function sameJob(employer: string, months: readonly [string, string]): string {
  const place = (month: string) => `list_position(${month}.employers, ${employer})`;
  const [one, other] = months.map((month) => `${month}.job_starts[${place(month)}]`);
  const areThere = months.map((month) => `coalesce(list_contains(${month}.employers, ${employer}), false)`);
  return `(${areThere.join(' AND ')} AND ${one} IS NOT DISTINCT FROM ${other})`;
}

/** The month two before one, `YYYY-MM`. */
export function twoMonthsBefore(month: string): string {
  return `strftime((${month} || '-01')::DATE - INTERVAL 2 MONTH, '%Y-%m')`;
}
