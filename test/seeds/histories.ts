import type { Month } from '../../seeds/generator/calendar.ts';
import type { Person } from '../../seeds/generator/population/person.ts';
import { graduateRows } from '../../seeds/generator/snapshot/learning-rows.ts';
import { populationRow } from '../../seeds/generator/snapshot/population-row.ts';
import { isUnregistered } from '../../seeds/generator/snapshot/register-gap.ts';
import { trueRecords } from '../../seeds/generator/snapshot/true-records.ts';
import type { Crosswalk } from '../../seeds/generator/truth/crosswalk.ts';
import { type PersonFacts, personFacts } from '../../seeds/generator/truth/person-facts.ts';
import type { World } from '../../seeds/generator/world.ts';
import { writeRegistrations } from '../../seeds/generator/write-employers.ts';

/** A world and everybody in it. */
interface Population {
  readonly world: World;
  readonly people: readonly Person[];
}

/**
 * What the indicators' definitions make of everybody, month by month, without a file being written; of the months at some
 * places of the world, or of all. One person after the other, so that memory stays small. The population register lacks whom
 * it would lack in a set with usual dirt.
 */
export function* histories(
  { world, people }: Population,
  places?: readonly number[],
): Generator<PersonFacts[]> {
  const registers = writeRegistrations(world, [], 0).map(({ population }) => population);
  const months = world.months.flatMap((month, at) => {
    const register = registers[at];
    const isWanted = places === undefined || places.includes(at);
    return isWanted && register !== undefined ? [{ at, month, register }] : [];
  });
  for (const person of people) yield months.map((place) => factsOf(world, person, place));
}

interface Place {
  readonly at: number;
  readonly month: Month;
  readonly register: Crosswalk;
}

function factsOf(world: World, person: Person, { at, month, register }: Place): PersonFacts {
  const records = {
    ...trueRecords(person, { world, at, graduates: graduateRows(person, month) }),
    owns: register.isOwner(person.id),
    wasAbroad: isAbroad(world, person, at - 1),
  };
  const seen = isUnregistered(world.seed, person, 1)
    ? { ...records, population: null, wasAbroad: false }
    : records;
  return personFacts(seen, month.last, register);
}

function isAbroad(world: World, person: Person, at: number): boolean {
  const month = world.months[at];
  return month !== undefined && populationRow(person, month, at)?.in_country === false;
}
