/**
 * Whether somebody looked for work in the first of three months in a row, is not in the list of jobseekers in the second,
 * and is in that of the third under the same registration: the record was missing in one month alone, and the search
 * went on. Whoever worked, died or departed in the second ended it, for a record would not have made them a jobseeker.
 *
 * @param months names of three tables with the columns of `person_months`, which may lack the person
 */
export function searchWentOn([before, missing, after]: readonly [string, string, string]): string {
  return `coalesce(${before}.jobseeker AND ${missing}.job_search IS NULL
    AND NOT coalesce(${missing}.employed OR ${missing}.deceased OR ${missing}.departed, false)
    AND ${after}.registration_date = ${before}.registration_date, false)`;
}
