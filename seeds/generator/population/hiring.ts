import { type Day, yearOf } from '../calendar.ts';
import type { Employer } from '../employers.ts';
import { changing } from '../parameters/work.ts';
import type { Random } from '../random.ts';
import { entityShares } from '../vocabulary/entities.ts';
import type { Occupation } from '../vocabulary/occupations.ts';
import { weighted } from '../weighted.ts';
import { educationOn } from './education.ts';
import type { Life } from './life.ts';
import { type Applicant, fitsEntity, governmentWork, privateWork, trainedFor } from './offered-work.ts';
import type { Job, Person } from './person.ts';
import { newWage, wageIn } from './wages.ts';

/** How somebody comes to a job. */
export interface Hiring {
  readonly start: Day;
  /** Held when the set begins, or brought to the country: the person has the education for it. */
  readonly settled?: boolean;
  /** Straight out of another private job. */
  readonly from?: Job;
  /** As a graduate of this field, in an occupation of it where there is one. */
  readonly field?: string | undefined;
  /** By this employer. */
  readonly by?: Employer | undefined;
}

/** Sections that take more nationals than others do. */
const nationalSection = weighted<string | undefined>([
  [undefined, 62],
  ['K', 14],
  ['J', 8],
  ['C', 8],
  ['P', 4],
  ['Q', 4],
]);
const entityOf = weighted(entityShares.map((share) => [share, share[1]] as const));

/** A job with a private employer. */
export function privateJob(life: Life, hiring: Hiring): Job {
  const { random, person, world } = life;
  const applicant = applicantOf(person, hiring);
  const trained = trainedFor(hiring.field, random);
  const kept = random.chance(changing.sameOccupation) ? hiring.from?.occupation : undefined;
  const section = sectionFor(trained ?? kept, applicant, random);
  const day = Math.max(hiring.start, world.months[0]?.first ?? 0);
  const employer =
    hiring.by ?? world.employers.draw(random, { section, day, turnover: day === hiring.start });
  const occupation = trained ?? keptBy(employer, kept) ?? privateWork(employer.section, applicant, random);
  const national = applicant.group === 'national';
  return {
    sector: 'private',
    employer,
    entity: null,
    civilService: false,
    occupation,
    titleIndex: random.below(4),
    ...privatePay(life, { national, occupation, hiring }),
    grade: null,
    start: hiring.start,
    end: null,
    insured: !random.chance(national ? 0.01 : 0.03),
  };
}

/** A job with a government entity. */
export function publicJob({ world, person, random }: Life, hiring: Hiring): Job {
  const [entity, , civilService] = entityOf(random);
  const trained = trainedFor(hiring.field, random);
  const occupation =
    trained !== undefined && fitsEntity(entity, trained)
      ? trained
      : governmentWork(entity, applicantOf(person, hiring), random);
  const { start } = hiring;
  const firstYear = yearOf(world.months[0]?.first ?? 0);
  const typical = occupation.wage[1] * 1.15;
  return {
    sector: 'public',
    employer: null,
    entity,
    civilService,
    occupation,
    titleIndex: random.below(4),
    wage: newWage({ occupation, typical, spread: 0.28, floor: 300, start, firstYear, random }),
    year: Math.max(firstYear, yearOf(start)),
    grade: `G${random.between(3, 14)}`,
    start,
    end: null,
    insured: person.nationality === 'BHR',
  };
}

function applicantOf(person: Person, { start, settled }: Hiring): Applicant {
  return {
    group: person.nationality === 'BHR' ? 'national' : 'expatriate',
    education: settled === true ? null : educationOn(person, start),
  };
}

/** A section that has the occupation, where one is wished for. */
function sectionFor(
  wished: Occupation | undefined,
  { group }: Applicant,
  random: Random,
): string | undefined {
  if (wished !== undefined && !wished.sections.includes('*')) return random.pick([...wished.sections]);
  return group === 'national' ? nationalSection(random) : undefined;
}

/** The occupation of before, where the employer has it too. */
function keptBy({ section }: Employer, kept: Occupation | undefined): Occupation | undefined {
  const has = kept?.sections.includes('*') === true || kept?.sections.includes(section) === true;
  return has ? kept : undefined;
}

/** What a private job pays, and in which year; who changes jobs seldom does so for less. */
function privatePay(
  { world, random }: Life,
  { national, occupation, hiring }: { national: boolean; occupation: Occupation; hiring: Hiring },
): Pick<Job, 'wage' | 'year'> {
  const { start, from } = hiring;
  const firstYear = yearOf(world.months[0]?.first ?? 0);
  const year = Math.max(firstYear, yearOf(start));
  const typical = occupation.wage[national ? 1 : 0];
  const floor = national ? 300 : 80;
  const wage = newWage({ occupation, typical, spread: 0.32, floor, start, firstYear, random });
  if (from === undefined || !random.chance(changing.betterPaid)) return { wage, year };
  const better = wageIn(from, year) * (1.02 + random.unit() * 0.16);
  return { wage: Math.max(wage, Math.round(better / 5000) * 5000), year };
}
