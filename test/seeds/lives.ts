import { monthsUpTo } from '../../seeds/generator/calendar.ts';
import { makeEmployers } from '../../seeds/generator/employers.ts';
import { walks } from '../../seeds/generator/population/composition.ts';
import { IdentityNumbers } from '../../seeds/generator/population/identity-numbers.ts';
import { makePerson } from '../../seeds/generator/population/make-person.ts';
import type { Person } from '../../seeds/generator/population/person.ts';
import type { World } from '../../seeds/generator/world.ts';

/** A world of 60 months to 2026-09, and everybody in it. */
export function fiveYears(seed: number, persons: number): { world: World; people: Person[] } {
  const months = monthsUpTo('2026-09', 60);
  const employers = makeEmployers(seed, persons, months);
  const world: World = { seed, persons, months, employers, identities: new IdentityNumbers() };
  const draw = walks(world);
  return { world, people: Array.from({ length: persons }, (_, index) => makePerson(world, index, draw)) };
}

/** Whether a count of cases is within four standard errors of its expected share. */
export function isNear(count: number, of: number, share: number): boolean {
  return Math.abs(count - of * share) <= 4 * Math.sqrt(of * share * (1 - share)) + 1;
}
