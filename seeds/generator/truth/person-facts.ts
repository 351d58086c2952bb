import { ageOn, type Day, shiftDay } from '../calendar.ts';
import type { GraduateRow } from '../feeds/hec-graduates.ts';
import type { PersonRecords } from '../snapshot/person-records.ts';
import type { Crosswalk } from './crosswalk.ts';
import { type GraduateMark, graduateMarks, latestFirst } from './graduate-marks.ts';
import { type HeldPermit, heldPermit } from './held-permit.ts';
import { type JobRecord, jobRecords } from './job-records.ts';
import { resolvedRecords } from './resolved-records.ts';
import { type SearchFacts, searchFacts } from './search-facts.ts';

/** What a month's records make of a person, in the categories of the indicators. */
export interface PersonFacts {
  readonly employed: boolean;
  readonly jobseeker: boolean;
  readonly sector: string;
  readonly nationalityGroup: string;
  readonly sex: string;
  readonly ageBand: string;
  readonly governorate: string;
  readonly activity: string;
  /** The permit they work by; null without one. */
  readonly permit: HeldPermit | null;
  /** Of the employer of the main job. */
  readonly sizeBand: string;
  /** ISCO-08 unit group of the main job, or of the next that knows it; null where none does. */
  readonly occupation: string | null;
  /** Key of the employer of the main job; null without one. */
  readonly employer: string | null;
  /** Whether they own an active registration. */
  readonly owns: boolean;
  /** Keys of the employers of all jobs. */
  readonly employers: readonly string[];
  /** Kinds of overlap and contradiction among the records. */
  readonly resolved: readonly string[];
  /** By employer, the earliest day on which a record says that the job began; null where none does. */
  readonly starts: ReadonlyMap<string, Day | null>;
  /** The civil service's own file on the person; null where it has none. */
  readonly civilService: CivilServiceFacts | null;
  /** Fils a month of the main job; null where it has no wage, or there is no job. */
  readonly wage: number | null;
  /** Whole dinars of the main job; null where it has no wage, or there is no job. */
  readonly dinars: number | null;
  /** Whether the population register has them. */
  readonly covered: boolean;
  /** ISCO-08 unit group a jobseeker wants, or `uncoded`. */
  readonly wanted: string;
  /** ISCED level of what is completed. */
  readonly education: string;
  /** What the list of jobseekers has of them; null when they are not in it. */
  readonly search: SearchFacts | null;
  /** Whether the population register has them as dead by the end of the month. */
  readonly died: boolean;
  /** Whether it has them out of the country, as it had the month before, and they have no job. */
  readonly departed: boolean;
  /** Fields of study with a degree, and with training, of the last twelve months. */
  readonly graduated: readonly string[];
  readonly trained: readonly string[];
  /** Field of the latest degree of the last twelve months; null without. */
  readonly degree: string | null;
  readonly marks: readonly GraduateMark[];
  /** All degrees by the file of the month. */
  readonly degrees: readonly GraduateRow[];
}

export interface CivilServiceFacts {
  readonly entity: string;
  readonly arrangement: string | null;
  readonly trained: boolean;
}

const UNKNOWN = 'unknown';

/** The facts, by the linking definitions; everybody in any file has some. */
export function personFacts(records: PersonRecords, last: Day, crosswalk: Crosswalk): PersonFacts {
  const jobs = jobRecords(records, last, crosswalk);
  const main = jobs[0];
  const { population, jobseeker } = records;
  const died = population?.deceased === true && (population.death_date ?? last) <= last;
  const employed = main !== undefined && !died;
  const employers = jobs.map(({ employer }) => employer);
  const departed = records.wasAbroad && population?.in_country === false && !employed && !died;
  return {
    employed,
    jobseeker: jobseeker?.status === 'registered' && !employed && !died && !departed,
    sector: main?.sector ?? UNKNOWN,
    nationalityGroup: nationalityGroup(attribute(records, 'nationality')),
    sex: attribute(records, 'sex') ?? UNKNOWN,
    ageBand: population === null ? UNKNOWN : ageBand(ageOn(population.birth_date, last)),
    governorate: population?.governorate ?? UNKNOWN,
    activity: jobs.find((job) => job.activity !== null)?.activity ?? UNKNOWN,
    permit: died ? null : heldPermit(records, last),
    sizeBand: main?.sizeBand ?? UNKNOWN,
    employer: employed ? main.employer : null,
    employers: employed ? employers : [],
    resolved: resolvedRecords(records, { died, employed, employers }),
    starts: employed ? startsOf(jobs) : NO_STARTS,
    owns: records.owns && !died,
    occupation: jobs.find((job) => job.occupation !== null)?.occupation ?? null,
    civilService: civilService(records, last),
    wage: main?.wage ?? null,
    dinars: main === undefined || main.wage === null ? null : Math.floor(main.wage / 1000),
    covered: population !== null,
    wanted: jobseeker?.occupation ?? 'uncoded',
    education: population?.education ?? jobseeker?.education ?? UNKNOWN,
    search: jobseeker === null ? null : searchFacts(jobseeker, last),
    died,
    departed,
    ...learned(records, last),
    marks: graduateMarks(records.graduates, last),
    degrees: records.graduates,
  };
}

const NO_STARTS: PersonFacts['starts'] = new Map();

function startsOf(jobs: readonly JobRecord[]): PersonFacts['starts'] {
  const starts = new Map<string, Day | null>();
  for (const { employer, start } of jobs) {
    const known = starts.get(employer) ?? start;
    starts.set(employer, start === null || known === null ? known : Math.min(start, known));
  }
  return starts;
}

function civilService({ workforce: row }: PersonRecords, last: Day): CivilServiceFacts | null {
  if (row === null || row.hire_date > last) return null;
  const trained = row.telework_training_date;
  return {
    entity: row.entity,
    arrangement: row.work_arrangement,
    trained: trained !== null && trained <= last,
  };
}

/** The register's own value, or the first that other files have; the smallest where a file has several. */
function attribute(records: PersonRecords, name: 'sex' | 'nationality'): string | null {
  if (records.population !== null) return records.population[name];
  for (const rows of [records.contributions, records.permits, [records.workforce], [records.jobseeker]]) {
    const values = rows.flatMap((row) => row?.[name] ?? []).sort();
    if (values[0] !== undefined) return values[0];
  }
  return null;
}

function nationalityGroup(nationality: string | null): string {
  if (nationality === null) return UNKNOWN;
  return nationality === 'BHR' ? 'national' : 'non-national';
}

function ageBand(age: number): string {
  if (age < 15) return '0-14';
  if (age >= 65) return '65+';
  const start = Math.floor((age - 15) / 10) * 10 + 15;
  return `${start}-${start + 9}`;
}

function learned(records: PersonRecords, last: Day): Pick<PersonFacts, 'graduated' | 'trained' | 'degree'> {
  if (records.graduates.length === 0 && records.trainings.length === 0)
    return { graduated: [], trained: [], degree: null };
  const since = shiftDay(last, -12);
  const recent = (day: Day | null): boolean => day !== null && day > since && day <= last;
  const degrees = records.graduates.filter((row) => recent(row.graduation_date));
  const courses = records.trainings.filter(
    (row) => row.outcome === 'completed' && recent(row.completion_date),
  );
  return {
    graduated: fields(degrees),
    trained: fields(courses),
    degree: latestFirst(degrees)[0]?.field ?? null,
  };
}

function fields(rows: readonly { field: string }[]): string[] {
  return [...new Set(rows.map((row) => row.field))];
}
