import { missing } from '../parameters/register.ts';
import type { Person } from '../population/person.ts';
import { Random } from '../random.ts';

/**
 * Whether the population register lacks a person for good, one group more often than all others.
 *
 * @param gap how many times as often as planted, by the dirt of the set: none 0, usual 1
 */
export function isUnregistered(seed: number, person: Person, gap: number): boolean {
  return Random.of(seed, 'gap', person.index).chance(gap * missingShare(person));
}

function missingShare({ nationality, sex }: Person): number {
  const { group, ofGroup, ofOthers } = missing;
  const isOfGroup = (nationality === 'BHR' ? 'national' : 'non-national') === group.nationality_group;
  return isOfGroup && sex === group.sex ? ofGroup : ofOthers;
}
