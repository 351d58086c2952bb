/**
 * Which source is believed first. Payroll is what the state really paid, contributions are what an employer
 * really declared, the civil service list knows posts but no pay, a permit is a licence to work rather than
 * work done. The order settles equal wages, and fills what the main job leaves open.
 */
export const JOB_SOURCES = ['mofne', 'sio', 'csb', 'lmra'] as const;
export type JobSource = (typeof JOB_SOURCES)[number];

/**
 * Who is asked for sex and nationality where the population register has no row of the person: per attribute,
 * the first that says anything. Where the register has a row, the register is right.
 */
export const ATTRIBUTE_SOURCES = ['sio', 'lmra', 'csb', 'mol'] as const;

/** Sources whose rows make somebody a person of the month; owners are those the employer register names. */
export const UNIVERSE = ['iga', 'sio', 'lmra', 'csb', 'mofne', 'mol', 'owners'] as const;

/** What is resolved by precedence, contradictions and overlaps, and counted: SQL over the columns of a person's month. */
export const CONFLICTS: Readonly<Record<string, string>> = {
  sex_differs: 'said_sexes > 1',
  nationality_differs: 'said_nationalities > 1',
  deceased_employed: 'is_deceased AND jobs > 0',
  jobseeker_employed: "job_search = 'registered' AND employed",
  abroad_employed: 'in_country = false AND employed',
  abroad_seeking: "in_country = false AND job_search = 'registered' AND jobs = 0 AND NOT is_deceased",
  several_employers: 'employed AND len(employers) > 1',
  several_records: 'employed AND jobs > len(employers)',
};
