import { ageOn, type Day } from '../calendar.ts';
import { degreeShares, universities } from '../vocabulary/fields-of-study.ts';
import { weighted } from '../weighted.ts';
import type { Walk } from './composition.ts';
import { isNational } from './demography.ts';
import { privateJob } from './hiring.ts';
import { register } from './job-search.ts';
import type { Life } from './life.ts';
import { ownPermits } from './permits.ts';
import { afterDegree, enrol, graduate, leaveSchool, schoolEnds, termBefore } from './studies.ts';
import { takePrivate, takePublic } from './take-job.ts';
import { beginTraining } from './training.ts';

const degreeOf = weighted(degreeShares.map((share) => [share, share[2]] as const));

/** Files of graduates go back this many days when the set begins. */
const REMEMBERED = 4 * 365;

/** Chances of a degree in that time, at the ages people finish. */
const GRADUATED: Partial<Record<Walk, number>> = {
  jobseeker: 0.95,
  'private-national': 0.9,
  'civil-servant': 0.7,
  'at-home': 0.4,
};

/** Chances of subsidised training within the two years before. */
const TRAINED: Partial<Record<Walk, number>> = {
  jobseeker: 0.45,
  'private-national': 0.36,
  'civil-servant': 0.05,
  student: 0.05,
};

/** Where a life stands when the set begins, or when the person comes. */
export function settle(life: Life, walk: Walk): void {
  if (isNational(walk)) learnt(life, walk);
  beginnings[walk]?.(life);
  if (isNational(walk)) trained(life, TRAINED[walk] ?? 0);
}

const beginnings: Partial<Record<Walk, (life: Life) => void>> = {
  'civil-servant': inPublicService,
  'public-expatriate': inPublicService,
  'private-national': inPrivateJob,
  'private-expatriate': inPrivateJob,
  jobseeker: searching,
  student: studying,
  'at-home': ({ world, person, course }) => {
    course.restsUntil = (world.months[person.index]?.last ?? course.restsUntil) + 1;
  },
  retired: (life) => {
    life.course.restsUntil = Infinity;
  },
  'domestic-worker': (life) => ownPermits(life, 'domestic'),
  'flexible-worker': (life) => ownPermits(life, 'flexible'),
};

function firstDay({ world }: Life): Day {
  return world.months[0]?.first ?? 0;
}

/** The day somebody began the job held when the set begins; who comes within it begins on arrival. */
function tenureStart(life: Life): Day {
  const { person, random } = life;
  const first = firstDay(life);
  if (person.known >= first) return person.known;
  const adult = person.born + 18 * 365;
  return Math.max(adult, first - 1 - Math.floor(random.unit() ** 2 * 5_500));
}

function inPublicService(life: Life): void {
  life.course.job = takePublic(life, { start: tenureStart(life), settled: true });
}

function inPrivateJob(life: Life): void {
  const { person, random, course } = life;
  course.job = takePrivate(life, { start: tenureStart(life), settled: true });
  const first = course.job;
  if (first === null || person.nationality !== 'BHR' || !random.chance(0.02)) return;
  const beside = privateJob(life, { start: first.start + 30, settled: true });
  if (beside.employer !== first.employer)
    person.jobs.push({ ...beside, wage: Math.round(beside.wage / 2000) * 1000 });
}

function searching(life: Life): void {
  register(life, firstDay(life) - 1 - Math.floor(life.random.unit() ** 2 * 500));
}

/** In one of the years of university, or just out of it. */
function studying(life: Life): void {
  const { person, random } = life;
  const first = firstDay(life);
  const began = Math.max(schoolEnds(person), first - random.below(5 * 365));
  if (person.school === null && schoolEnds(person) > first) return;
  enrol(life, began, degreeOf(random));
  const { studies } = life.course;
  if (studies === null || studies.ends >= first) return;
  life.course.studies = null;
  if (studies.completes) afterDegree(life, graduate(life, studies));
}

/** School and university as far as files go back. */
function learnt(life: Life, walk: Walk): void {
  const { person, random } = life;
  const first = firstDay(life);
  const left = schoolEnds(person);
  if (left < first && left > first - REMEMBERED - 365) leaveSchool(life);
  const age = ageOn(person.born, first);
  if (age < 21 || age > 33 || !random.chance(GRADUATED[walk] ?? 0)) return;
  const [field, level] = degreeOf(random);
  const ends = termBefore(first - Math.floor(random.unit() ** 2.5 * REMEMBERED), random);
  graduate(life, { field, level, institution: random.pick(universities), ends });
}

function trained(life: Life, chance: number): void {
  const { random } = life;
  const first = firstDay(life);
  if (ageOn(life.person.born, first) < 18 || !random.chance(chance)) return;
  beginTraining(life, first - random.between(5, 640));
  if (random.chance(0.15)) beginTraining(life, first - random.between(5, 640));
}
