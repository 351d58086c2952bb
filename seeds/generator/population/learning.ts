import { ageOn, dayOf, isoOf } from '../calendar.ts';
import type { Random } from '../random.ts';
import {
  courses,
  degreeShares,
  fieldsOfStudy,
  schools,
  trainingProviders,
  universities,
} from '../vocabulary/fields-of-study.ts';
import { weighted } from '../weighted.ts';
import type { World } from '../world.ts';
import { take } from './careers.ts';
import type { Walk } from './composition.ts';
import { registration } from './job-search.ts';
import type { Person } from './person.ts';

interface Life {
  readonly world: World;
  readonly person: Person;
  readonly random: Random;
}

const degreeOf = weighted(degreeShares.map((share) => [share, share[2]] as const));
const courseOf = weighted(courses.map((course) => [course, course[2]] as const));
const trackOf = weighted<string>([
  ['unified', 40],
  ['science', 24],
  ['commercial', 16],
  ['industrial', 10],
  ['general', 8],
  ['religious', 2],
]);

/** Chances of a degree within the last year and a half, at the ages people finish. */
const GRADUATING: Partial<Record<Walk, number>> = {
  student: 0.3,
  jobseeker: 0.55,
  'private-national': 0.34,
  'civil-servant': 0.16,
  'at-home': 0.1,
};

/** Chances of subsidised training within the last two years. */
const TRAINING: Partial<Record<Walk, number>> = {
  jobseeker: 0.5,
  'private-national': 0.42,
  'civil-servant': 0.06,
  student: 0.06,
};

/** School, university and training of a person, as far as the set's files tell. */
export function learning(life: Life, walk: Walk): void {
  const { world, person, random } = life;
  const first = world.months[0]?.first ?? 0;
  const age = ageOn(person.born, first);
  if ((walk === 'child' || walk === 'student') && age >= 17 && age <= 20) leaveSchool(life, 18 - age);
  if (age >= 20 && age <= 29 && random.chance(GRADUATING[walk] ?? 0)) {
    graduate(life);
    if (walk === 'student') beginWork(life);
  }
  const chance = TRAINING[walk] ?? 0;
  if (age >= 18 && random.chance(chance)) train(life);
  if (person.trainings.length > 0 && random.chance(0.15)) train(life);
}

function leaveSchool({ world, person, random }: Life, yearsAhead: number): void {
  const year = Number(isoOf(world.months[0]?.first ?? 0).slice(0, 4)) + Math.min(0, yearsAhead);
  person.school = {
    school: random.pick(schools),
    track: trackOf(random),
    year,
    score: (600 + random.below(400)) / 10,
  };
}

/** Degrees come at the end of terms: mid-January and late June. */
function graduate({ world, person, random }: Life): void {
  const first = world.months[0]?.first ?? 0;
  const year = Number(isoOf(first).slice(0, 4));
  const terms = [`${year - 1}-06-24`, `${year}-01-18`, `${year}-06-23`, `${year}-06-23`];
  const term = dayOf(random.pick(terms));
  const [field, level] = degreeOf(random);
  person.education = level;
  const title = level === '5' ? 'Diploma' : level === '7' ? 'Master' : 'Bachelor';
  person.degrees.push({
    institution: random.pick(universities),
    programme: `${title} of ${fieldsOfStudy[field]?.en ?? field}`,
    field,
    level,
    graduated: Math.min(term, first) - random.below(6),
    gpa: (200 + random.below(201)) / 100,
    enrolledIn: random.chance(0.06) ? random.pick(universities) : null,
  });
}

/** Out of university: some register as looking for work, some have found it. */
function beginWork(life: Life): void {
  const { person, random } = life;
  const day = (person.degrees[0]?.graduated ?? 0) + random.between(10, 90);
  const next = random.unit();
  if (next < 0.4) person.searches.push(registration(life, day));
  else if (next < 0.7) take(life, day);
}

function train({ world, person, random }: Life): void {
  const last = world.months.at(-1)?.last ?? 0;
  const [programme, field, , days, cost] = courseOf(random);
  if (person.trainings.some((training) => training.programme === programme)) return;
  const start = last - random.between(5, 640);
  person.trainings.push({
    programme,
    provider: random.pick(trainingProviders),
    field,
    start,
    end: start + days,
    completes: random.chance(0.86),
    cost: cost * 1000,
    wageSupport: random.chance(0.35) ? random.between(8, 30) * 10_000 : null,
  });
}
