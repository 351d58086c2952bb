import { ageOn, type Day } from '../calendar.ts';
import { Random } from '../random.ts';
import type { World } from '../world.ts';
import { jobseekerCareer, privateCareer, publicCareer } from './careers.ts';
import type { Walk } from './composition.ts';
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
import { learning } from './learning.ts';
import { ownPermit } from './permits.ts';
import type { Person } from './person.ts';

/** The first facts of a life: what identity numbers are made from. */
interface Beginning {
  readonly index: number;
  readonly walk: Walk;
  readonly nationality: string;
  readonly born: Day;
  /** Goes on with the rest of the life. */
  readonly random: Random;
}

type Draw = (random: Random) => Walk;

/** How a person's life begins; the same seed and index always give the same. */
export function beginning(world: Pick<World, 'seed' | 'months'>, index: number, draw: Draw): Beginning {
  const random = Random.of(world.seed, 'person', index);
  const walk = draw(random);
  const nationality = nationalityOf(walk, random);
  return { index, walk, nationality, born: birthOf(walk, world.months.at(-1)?.last ?? 0, random), random };
}

/** The life of one person of the set; persons must be made in order, for the sake of their numbers. */
export function makePerson(world: World, index: number, draw: Draw): Person {
  const start = beginning(world, index, draw);
  const { walk, random } = start;
  const person = newPerson(world, start);
  const life = { world, person, random };
  careers[walk]?.(life);
  if (isNational(walk)) learning(life, walk);
  quarrel(life);
  arrive(person, world);
  die(person, { world, walk, random });
  return person;
}

type Career = (life: { world: World; person: Person; random: Random }) => void;

const careers: Partial<Record<Walk, Career>> = {
  'civil-servant': publicCareer,
  'public-expatriate': publicCareer,
  'private-national': privateCareer,
  'private-expatriate': privateCareer,
  jobseeker: jobseekerCareer,
  'domestic-worker': (life) => ownPermit(life, 'domestic'),
  'flexible-worker': (life) => ownPermit(life, 'flexible'),
};

function newPerson(world: World, { index, walk, nationality, born, random }: Beginning): Person {
  const sex = sexOf(walk, random);
  const age = ageOn(born, world.months.at(-1)?.last ?? 0);
  return {
    index,
    id: world.identities.next(born),
    name: nameOf(nationality, sex, random),
    sex,
    nationality,
    governorate: governorateOf(nationality, random),
    education: educationOf(walk, age, random),
    maritalStatus: maritalStatusOf(age, random),
    born,
    known: born,
    died: null,
    left: null,
    away: world.months.map(() => random.chance(isNational(walk) ? 0.02 : 0.05)),
    jobs: [],
    permits: [],
    searches: [],
    degrees: [],
    school: null,
    trainings: [],
    disputes: [],
    teleworkTrained: null,
    workArrangement: 'on-site',
  };
}

/** Foreigners whose first job starts within the set came with it. */
function arrive(person: { nationality: string; known: Day; jobs: Person['jobs'] }, world: World): void {
  const first = world.months[0]?.first ?? 0;
  const start = person.jobs[0]?.start ?? 0;
  if (person.nationality !== 'BHR' && start >= first) person.known = start;
}

/** Deaths a month, per hundred thousand, rising with age. */
function die(person: Person, { world, walk, random }: { world: World; walk: Walk; random: Random }): void {
  const first = world.months[0]?.first ?? 0;
  if (walk === 'retired' && random.chance(0.06)) person.died = first - random.between(1, 300);
  for (const month of world.months) {
    const age = ageOn(person.born, month.first);
    const risk = age < 40 ? 4e-5 : age < 60 ? 2e-4 : 1.5e-3;
    if (person.died === null && month.first > person.born && random.chance(risk)) {
      person.died = random.between(month.first, month.last);
    }
  }
}
