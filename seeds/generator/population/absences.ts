import { journeys, longAbsence } from '../parameters/absence.ts';
import { Random } from '../random.ts';
import type { World } from '../world.ts';

export interface Traveller {
  readonly index: number;
  readonly national: boolean;
  readonly random: Random;
}

/** Whether somebody is abroad on the last day of each month: on a journey now and then, and a few for months on end. */
export function absences({ seed, months }: World, { index, national, random }: Traveller): boolean[] {
  const chance = national ? journeys.national : journeys.nonNational;
  const away = months.map(() => random.chance(chance));
  const own = Random.of(seed, 'long absence', index);
  if (!own.chance(longAbsence.share)) return away;
  const [fewest, most] = longAbsence.months;
  const from = own.below(months.length);
  const until = from + own.between(fewest, most);
  return away.map((travels, at) => travels || (at >= from && at < until));
}
