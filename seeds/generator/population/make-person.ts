import { ageOn, type Day } from '../calendar.ts';
import { arriving, retiring } from '../parameters/work.ts';
import { Random } from '../random.ts';
import type { World } from '../world.ts';
import { absences } from './absences.ts';
import type { Draw, Walk } from './composition.ts';
import {
  birthOf,
  educationOf,
  governorateOf,
  isNational,
  maritalStatusOf,
  nameOf,
  nationalityOf,
  sexOf,
} from './demography.ts';
import { quarrel } from './disputes.ts';
import { work } from './employment.ts';
import { grow } from './growing-up.ts';
import { seek } from './job-search.ts';
import { isOver, type Life } from './life.ts';
import type { Person } from './person.ts';
import { settle } from './settle.ts';
import { learn } from './studies.ts';
import { train } from './training.ts';

/** The first facts of a life: what identity numbers are made from. */
interface Beginning {
  readonly index: number;
  readonly walk: Walk;
  readonly nationality: string;
  readonly born: Day;
  /** The day somebody comes to the country, by birth or by air, within the set; null when there before. */
  readonly comes: Day | null;
  /** Goes on with the rest of the life. */
  readonly random: Random;
}

/**
 * How a person's life begins; the same seed and index always give the same. The first persons, one a month, are at home
 * until they register as looking for work, so that no two lists of jobseekers are alike.
 */
export function beginning(world: Pick<World, 'seed' | 'months'>, index: number, draw: Draw): Beginning {
  const random = Random.of(world.seed, 'person', index);
  const isDue = world.months[index] !== undefined;
  const drawn = draw(random);
  const walk = isDue ? 'at-home' : drawn;
  const nationality = nationalityOf(walk, random);
  const first = world.months[0]?.first ?? 0;
  const comes = arrival(walk, world.months, random);
  const born =
    walk === 'child' && comes !== null ? comes : birthOf(isDue ? 'jobseeker' : walk, comes ?? first, random);
  return { index, walk, nationality, born, comes, random };
}

/** A day within the set, for as many of the walk as come by and by. */
function arrival(walk: Walk, months: World['months'], random: Random): Day | null {
  const newcomers = (arriving[walk] ?? 0) * months.length;
  if (!random.chance(newcomers / (1 + newcomers))) return null;
  return random.between(months[0]?.first ?? 0, months.at(-1)?.last ?? 0);
}

/** The life of one person of the set; persons must be made in order, for the sake of their numbers. */
export function makePerson(world: World, index: number, draw: Draw): Person {
  const start = beginning(world, index, draw);
  const { walk, random } = start;
  const person = newPerson(world, start);
  const life: Life = { world, person, random, course: newCourse(person, random) };
  die(life, walk);
  grow(person, Math.max(person.known, world.months[0]?.first ?? 0));
  settle(life, walk);
  for (const month of world.months) {
    if (person.known > month.first) continue;
    if (isOver(person, month.last)) break;
    learn(life, month);
    work(life, month);
    seek(life, month);
    train(life, month);
  }
  quarrel(life);
  return person;
}

function newCourse({ born }: Person, random: Random): Life['course'] {
  return {
    job: null,
    search: null,
    studies: null,
    promised: null,
    restsUntil: born + 18 * 366,
    retires: Math.floor(born + (retiring.from + random.unit() * (retiring.to - retiring.from)) * 365.25),
    helpedUntil: 0,
  };
}

function newPerson(world: World, { index, walk, nationality, born, comes, random }: Beginning): Person {
  const sex = sexOf(walk, random);
  const age = ageOn(born, comes ?? world.months[0]?.first ?? 0);
  return {
    index,
    id: world.identities.next(born),
    name: nameOf(nationality, sex, random),
    sex,
    nationality,
    governorate: governorateOf(nationality, random),
    education: educationOf(walk, age, random),
    attained: [],
    maritalStatus: maritalStatusOf(age, random),
    born,
    known: comes ?? born,
    died: null,
    left: null,
    away: absences(world, { index, national: isNational(walk), random }),
    jobs: [],
    permits: [],
    searches: [],
    degrees: [],
    school: null,
    trainings: [],
    disputes: [],
    teleworkTrained: null,
    workArrangement: 'on-site',
    teleworkSince: 0,
  };
}

/** Deaths a month, rising with age. */
function die({ world, person, random }: Life, walk: Walk): void {
  const first = world.months[0]?.first ?? 0;
  if (walk === 'retired' && random.chance(0.06)) person.died = first - random.between(1, 300);
  for (const month of world.months) {
    if (person.died !== null) return;
    const age = ageOn(person.born, month.first);
    const risk = age < 40 ? 4e-5 : age < 60 ? 2e-4 : age < 75 ? 1.5e-3 : 5e-3;
    if (month.first > person.known && random.chance(risk))
      person.died = random.between(month.first, month.last);
  }
}
