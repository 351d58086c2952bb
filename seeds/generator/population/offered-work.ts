import type { Random } from '../random.ts';
import { fieldOccupations } from '../vocabulary/field-occupations.ts';
import { type Occupation, occupations } from '../vocabulary/occupations.ts';
import { Weighted } from '../weighted.ts';
import { isQualified } from './education.ts';

export type Group = 'expatriate' | 'national';

/** Who is offered work: of which group, with which ISCED level; null where they have the education for any. */
export interface Applicant {
  readonly group: Group;
  readonly education: string | null;
}

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
const plain = new Weighted(occupations, ({ code, national, sections: where }) =>
  where.includes('*') && code >= '4' ? national : 0,
);
const byField = new Map(
  Object.entries(fieldOccupations).map(([field, codes]) => [
    field,
    new Weighted(occupations, ({ code, national }) => (codes.includes(code) ? national + 1 : 0)),
  ]),
);

/** An occupation that graduates of a field are trained for; undefined where none is known. */
export function trainedFor(field: string | undefined, random: Random): Occupation | undefined {
  return field === undefined ? undefined : byField.get(field)?.draw(random);
}

/** Work in a section that the applicant may do; plain office work where a few tries find none. */
export function privateWork(section: string, { group, education }: Applicant, random: Random): Occupation {
  const offered = bySection[group].get(section) ?? anywhere;
  return drawn(offered, random, (work) => education === null || isQualified(education, work));
}

/** Teachers teach, nurses nurse: the entity settles most of what its people do. */
export function governmentWork(entity: string, { education }: Applicant, random: Random): Occupation {
  return drawn(
    inGovernment,
    random,
    (work) => fitsEntity(entity, work) && (education === null || isQualified(education, work)),
  );
}

export function fitsEntity(entity: string, { code, government, sections: where }: Occupation): boolean {
  if (government === 0) return false;
  if (code === '5412') return entity === 'ministry-of-interior';
  if (code.startsWith('23')) return ['ministry-of-education', 'university-of-bahrain'].includes(entity);
  if (where.includes('Q'))
    return ['ministry-of-health', 'government-hospitals', 'primary-healthcare-centers'].includes(entity);
  return true;
}

function drawn(
  from: Weighted<Occupation>,
  random: Random,
  suits: (occupation: Occupation) => boolean,
): Occupation {
  for (let tries = 0; tries < 12; tries++) {
    const occupation = from.draw(random);
    if (suits(occupation)) return occupation;
  }
  return plain.draw(random);
}
