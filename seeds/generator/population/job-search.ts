import { ageOn, type Day } from '../calendar.ts';
import type { Random } from '../random.ts';
import { type Occupation, occupations } from '../vocabulary/occupations.ts';
import { Weighted } from '../weighted.ts';
import type { Job, Person, Search } from './person.ts';
import { isQualified } from './qualify.ts';

const wanted = new Weighted(occupations, (occupation) => occupation.wanted);

/** A registration as a jobseeker. */
export function registration({ person, random }: { person: Person; random: Random }, day: Day): Search {
  const age = ageOn(person.born, day);
  return {
    registered: day,
    wanted: wish(person, random),
    titleIndex: random.below(4),
    experience: Math.max(0, Math.min(age - 20, random.below(8))),
    suspended: false,
    placed: null,
    placedKnown: null,
    withdrawn: null,
  };
}

/** Work somebody may do and likes to; who finds none in a few tries dreams of the last. */
function wish(person: Person, random: Random): Occupation {
  let occupation = wanted.draw(random);
  for (let tries = 0; tries < 6 && !isQualified(person.education, occupation); tries++) {
    occupation = wanted.draw(random);
  }
  return occupation;
}

/** Ends a search with a job; the ministry hears of it at once, or weeks later. */
export function placement(search: Search, job: Job, random: Random): void {
  search.placed = job.start;
  search.placedKnown = job.start + (random.chance(0.8) ? 0 : random.between(10, 45));
}
