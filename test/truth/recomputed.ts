import { rawTables } from './raw-tables.ts';

/**
 * Eight headline indicators in plain SQL over an agency's raw files, by the words of their definitions; nothing of the
 * pipeline or of the generator has a part in it. Values by month and cell name.
 */
export async function recomputed(
  folder: string,
  scratch: string,
): Promise<Record<string, Record<string, number>>> {
  const database = await rawTables(folder, scratch);
  await database.run(PREPARE);
  const cells: Record<string, Record<string, number>> = {};
  for (const select of Object.values(HEADLINES)) {
    const found = await database.runAndReadAll(select);
    for (const [period, name, value] of found.getRowsJson()) {
      cells[String(period)] = { ...cells[String(period)], [String(name)]: Number(value) };
    }
  }
  database.closeSync();
  return cells;
}

/** Which cells of a release the recomputation speaks of. */
export const RECOMPUTED =
  /^(employed\|sector=[a-z]+|jobseekers|unemployment-rate-nationals\.(numerator|denominator)|wage-p50|hires|separations|vacancies-open|graduates(\|field=\d{4})?)$/;

/** Months; persons; jobs on the last day of a month; whom they employ, the best paid first. */
const PREPARE = `
CREATE TABLE months AS
  SELECT period, last, lag(period) OVER (ORDER BY period) AS before
  FROM (SELECT DISTINCT period, last_day(CAST(period || '-01' AS DATE)) AS last FROM iga_population);
CREATE TABLE persons AS
  SELECT period, "الرقم الشخصي" AS person, "الجنسية" = 'البحرين' AS national, "متوفى" = 'نعم' AS dead,
    "داخل البلاد" = 'لا' AS abroad
  FROM iga_population;
CREATE TABLE entities AS
  SELECT DISTINCT institution, institution_name_ar AS ar, institution_name_en AS en FROM iga_digital_services;
CREATE TABLE firms AS
  SELECT period, "SIO Employer No" AS insurance, min("CR No") AS registration
  FROM moic_registrations WHERE "SIO Employer No" IS NOT NULL GROUP BY ALL;
CREATE TABLE jobs AS
  SELECT period, CPR AS person, 1 AS source, 'public' AS sector, 'entity:' || institution AS employer,
    CAST("Gross Pay" AS DECIMAL(12, 3)) AS wage, CAST(NULL AS DATE) AS start
  FROM mofne_payroll JOIN entities ON en = Entity WHERE CAST("Gross Pay" AS DECIMAL(12, 3)) > 0
  UNION ALL
  SELECT period, CPR, 2, lower(Sector), coalesce('cr:' || coalesce("CR No", registration), 'sio:' || "Employer No"),
    CAST("Insured Wage" AS DECIMAL(12, 3)), CAST("Start Date" AS DATE)
  FROM sio_contributions JOIN months USING (period)
    LEFT JOIN firms ON firms.period = sio_contributions.period AND insurance = "Employer No"
  WHERE CAST("Start Date" AS DATE) <= last AND ("End Date" IS NULL OR CAST("End Date" AS DATE) >= last)
  UNION ALL
  SELECT period, "Personal Number", 3, 'public', 'entity:' || institution, NULL, strptime("Hire Date", '%m/%d/%y')
  FROM csb_workforce JOIN entities ON ar = Entity
  UNION ALL
  SELECT period, "الرقم الشخصي", 4, 'private', 'cr:' || "رقم السجل التجاري", CAST("الأجر الشهري" AS DECIMAL(12, 3)),
    strptime("تاريخ الإصدار", '%d/%m/%Y')
  FROM lmra_permits JOIN months USING (period)
  WHERE "رقم السجل التجاري" IS NOT NULL AND "الحالة" = 'ساري'
    AND strptime("تاريخ الإصدار", '%d/%m/%Y') <= last AND strptime("تاريخ الانتهاء", '%d/%m/%Y') >= last;
CREATE TABLE employed AS
  SELECT period, person, national, list(employer ORDER BY wage DESC NULLS LAST, source, employer) AS employers,
    first(sector ORDER BY wage DESC NULLS LAST, source, employer) AS sector,
    floor(first(wage ORDER BY wage DESC NULLS LAST, source, employer)) AS dinars
  FROM jobs JOIN persons USING (period, person) WHERE NOT dead GROUP BY ALL;
CREATE TABLE held AS
  SELECT period, person, employer, min(start) AS start FROM jobs JOIN persons USING (period, person)
  WHERE NOT dead GROUP BY ALL;
INSERT INTO held
  SELECT months.period, past.person, past.employer, NULL FROM months
    JOIN months later ON later.before = months.period
    JOIN held past ON past.period = months.before JOIN held next ON next.period = later.period
  WHERE next.person = past.person AND next.employer = past.employer AND next.start IS NOT DISTINCT FROM past.start
    AND NOT EXISTS (FROM held now WHERE now.period = months.period AND now.person = past.person AND now.employer = past.employer);
CREATE TABLE jobseekers AS
  SELECT period, person, national
  FROM (SELECT period, translate("الرقم الشخصي", '٠١٢٣٤٥٦٧٨٩', '0123456789') AS person
    FROM mol_jobseekers WHERE "الحالة" = 'مسجل')
    JOIN persons USING (period, person) JOIN months USING (period)
    LEFT JOIN (SELECT period AS earlier, person AS who, abroad AS was_abroad FROM persons)
      ON earlier = before AND who = person
    ANTI JOIN employed USING (period, person)
  WHERE NOT dead AND NOT (abroad AND coalesce(was_abroad, false));
CREATE TABLE graduates AS
  SELECT months.period, "Personal Number" AS person, "Field of Study" AS field
  FROM months JOIN hec_graduates ON hec_graduates.period =
    (SELECT max(period) FROM hec_graduates latest WHERE latest.period <= months.period)
  WHERE strptime("Graduation Date", '%d/%m/%Y') <= last
    AND strptime("Graduation Date", '%d/%m/%Y') > last - INTERVAL 12 MONTH;
`;

const HEADLINES: Readonly<Record<string, string>> = {
  employed: `SELECT period, 'employed|sector=' || sector, count(*) FROM employed GROUP BY ALL`,
  jobseekers: `SELECT period, 'jobseekers', count(*) FROM jobseekers GROUP BY ALL`,
  unemployment: `
    SELECT period, 'unemployment-rate-nationals.numerator', count(*) FROM jobseekers WHERE national GROUP BY ALL
    UNION ALL
    SELECT period, 'unemployment-rate-nationals.denominator', count(*)
    FROM (SELECT period FROM jobseekers WHERE national UNION ALL SELECT period FROM employed WHERE national) GROUP BY ALL`,
  'wage-p50': `
    SELECT period, 'wage-p50', min(dinars)
    FROM (SELECT period, dinars, count(*) OVER (PARTITION BY period ORDER BY dinars) AS up_to,
      count(*) OVER (PARTITION BY period) AS everybody FROM employed WHERE dinars IS NOT NULL)
    WHERE 2 * up_to >= everybody GROUP BY ALL`,
  hires: `
    SELECT period, 'hires', count(*) FROM employed JOIN months USING (period)
    WHERE before IS NOT NULL AND NOT EXISTS (FROM held
      WHERE held.period = before AND held.person = employed.person AND employer = employers[1]) GROUP BY ALL`,
  separations: `
    SELECT months.period, 'separations', count(*) FROM employed past JOIN months ON before = past.period
    WHERE NOT EXISTS (FROM held
      WHERE held.period = months.period AND held.person = past.person AND employer = employers[1]) GROUP BY ALL`,
  'vacancies-open': `
    SELECT period, 'vacancies-open', count(*) FROM mol_vacancies JOIN months USING (period)
    WHERE CAST(posted_date AS DATE) <= last AND (closed_date IS NULL OR CAST(closed_date AS DATE) > last) GROUP BY ALL`,
  graduates: `
    SELECT period, 'graduates', count(DISTINCT person) FROM graduates GROUP BY ALL
    UNION ALL
    SELECT period, 'graduates|field=' || field, count(DISTINCT person) FROM graduates GROUP BY ALL`,
};
