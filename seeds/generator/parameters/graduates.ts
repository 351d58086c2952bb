/** What becomes of graduates of a field who have no job yet. */
export interface GraduateChances {
  /** Share with a job within twelve months of graduating. */
  readonly within12: number;
  /** Months to that first job, on the average. */
  readonly months: number;
  /** Share of these first jobs in an occupation of the field. */
  readonly inField: number;
}

/** By ISCED-F detailed field; `*` is any other. */
export const graduateEmployment: Readonly<Record<string, GraduateChances>> = {
  '*': { within12: 0.62, months: 5, inField: 0.5 },
  '0113': { within12: 0.88, months: 2.5, inField: 0.85 },
  '0211': { within12: 0.45, months: 6.5, inField: 0.35 },
  '0231': { within12: 0.52, months: 6, inField: 0.3 },
  '0321': { within12: 0.4, months: 6.5, inField: 0.3 },
  '0411': { within12: 0.74, months: 4, inField: 0.65 },
  '0412': { within12: 0.7, months: 4.5, inField: 0.55 },
  '0413': { within12: 0.54, months: 5.5, inField: 0.45 },
  '0421': { within12: 0.48, months: 6.5, inField: 0.4 },
  '0612': { within12: 0.82, months: 3, inField: 0.75 },
  '0613': { within12: 0.78, months: 3.5, inField: 0.7 },
  '0912': { within12: 0.95, months: 1.8, inField: 0.95 },
  '0913': { within12: 0.93, months: 2, inField: 0.9 },
};

/** What others do, shares: register as looking for work, study again; the rest stay at home. */
export const withoutJob = { register: 0.7, study: 0.15 };

/** School leavers: go to university, register, find work; the rest stay at home. */
export const schoolLeavers = { study: 0.6, register: 0.2, work: 0.12 };

/** Share of students who leave without a degree, and of graduates who go on to a master's. */
export const studying = { dropsOut: 0.12, goesOn: 0.08 };

export function chancesOf(field: string): GraduateChances {
  const chances = graduateEmployment[field] ?? graduateEmployment['*'];
  if (chances === undefined) throw new Error('The chances of other fields are missing.');
  return chances;
}
