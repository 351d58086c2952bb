import type { Day } from '../calendar.ts';
import type { Employer } from '../employers.ts';
import type { Random } from '../random.ts';
import { entityShares } from '../vocabulary/entities.ts';
import { type Occupation, occupations } from '../vocabulary/occupations.ts';
import { Weighted, weighted } from '../weighted.ts';
import type { World } from '../world.ts';
import type { Job, Person } from './person.ts';

type Group = 'expatriate' | 'national';

const sections = [...'ABCDFGHIJKLMNPQRS'];

/** Occupations of a section for a group; those found anywhere weigh little beside a section's own. */
function occupationsOf(group: Group, section: string): Weighted<Occupation> {
  return new Weighted(occupations, (occupation) => {
    if (occupation.sections.includes(section)) return occupation[group];
    return occupation.sections.includes('*') ? occupation[group] * 0.25 : 0;
  });
}

const bySection: Readonly<Record<Group, ReadonlyMap<string, Weighted<Occupation>>>> = {
  expatriate: new Map(sections.map((section) => [section, occupationsOf('expatriate', section)])),
  national: new Map(sections.map((section) => [section, occupationsOf('national', section)])),
};
const anywhere = new Weighted(occupations, (occupation) => occupation.national);
const inGovernment = new Weighted(occupations, (occupation) => occupation.government);
const entityOf = weighted(entityShares.map((share) => [share, share[1]] as const));

/** Sections that take more nationals than others do. */
const nationalSection = weighted<string | undefined>([
  [undefined, 62],
  ['K', 14],
  ['J', 8],
  ['C', 8],
  ['P', 4],
  ['Q', 4],
]);

/** A job with a private employer from `start` on. */
export function privateJob(
  world: World,
  person: Person,
  { start, random }: { start: Day; random: Random },
): Job {
  const group: Group = person.nationality === 'BHR' ? 'national' : 'expatriate';
  const employer = world.employers.draw(random, group === 'national' ? nationalSection(random) : undefined);
  const occupation = (bySection[group].get(employer.section) ?? anywhere).draw(random);
  const typical = occupation.wage[group === 'national' ? 1 : 0];
  return {
    ...placed(employer),
    occupation,
    titleIndex: random.below(4),
    wage: wage({ typical, spread: 0.32, floor: group === 'national' ? 300 : 80, random }),
    grade: null,
    start,
    end: null,
    insured: group === 'national' ? !random.chance(0.01) : !random.chance(0.03),
  };
}

function placed(employer: Employer): Pick<Job, 'sector' | 'employer' | 'entity' | 'civilService'> {
  return { sector: 'private', employer, entity: null, civilService: false };
}

/** A job with a government entity from `start` on. */
export function publicJob(person: Person, { start, random }: { start: Day; random: Random }): Job {
  const [entity, , civilService] = entityOf(random);
  const occupation = governmentOccupation(entity, random);
  const national = person.nationality === 'BHR';
  return {
    sector: 'public',
    employer: null,
    entity,
    civilService,
    occupation,
    titleIndex: random.below(4),
    wage: wage({ typical: occupation.wage[1] * 1.15, spread: 0.28, floor: 300, random }),
    grade: `G${random.between(3, 14)}`,
    start,
    end: null,
    insured: national,
  };
}

/** Teachers teach, nurses nurse: the entity settles most of what its people do. */
function governmentOccupation(entity: string, random: Random): Occupation {
  for (let tries = 0; tries < 12; tries++) {
    const occupation = inGovernment.draw(random);
    if (fits(entity, occupation)) return occupation;
  }
  return anywhere.draw(random);
}

function fits(entity: string, { code, sections: where }: Occupation): boolean {
  if (code === '5412') return entity === 'ministry-of-interior';
  if (code.startsWith('23')) return ['ministry-of-education', 'university-of-bahrain'].includes(entity);
  if (where.includes('Q'))
    return ['ministry-of-health', 'government-hospitals', 'primary-healthcare-centers'].includes(entity);
  return true;
}

/** Fils a month: log-normal around what is typical, in steps of five dinars. */
function wage(of: { typical: number; spread: number; floor: number; random: Random }): number {
  const dinars = of.typical * Math.exp(of.random.normal() * of.spread);
  const steps = Math.max(of.floor, Math.min(11_500, Math.round(dinars / 5) * 5));
  return steps * 1000 + (of.random.chance(0.08) ? 500 : 0);
}
