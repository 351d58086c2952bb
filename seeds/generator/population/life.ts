import type { Day } from '../calendar.ts';
import type { Random } from '../random.ts';
import type { World } from '../world.ts';
import type { Job, Person, Search } from './person.ts';

/** Studies under way. */
export interface Studies {
  readonly field: string;
  readonly level: string;
  readonly institution: string;
  /** The day they end. */
  readonly ends: Day;
  readonly completes: boolean;
}

/** Where a life stands as its months go by. */
export interface Course {
  /** The main job; it may lie a few days ahead. */
  job: Job | null;
  search: Search | null;
  studies: Studies | null;
  /** A graduate's first job: the day it is found, and the field it may be in. */
  promised: { readonly day: Day; readonly field: string | undefined } | null;
  /** Nobody hires, and nobody looks for work, before this day. */
  restsUntil: Day;
  /** The day of retirement. */
  retires: Day;
  /** Until when a training that was completed helps. */
  helpedUntil: Day;
}

/** A person on the way through the months of the set. */
export interface Life {
  readonly world: World;
  readonly person: Person;
  readonly random: Random;
  readonly course: Course;
}

/** Whether the person is dead, or gone from the country, by a day. */
export function isOver({ died, left }: Pick<Person, 'died' | 'left'>, day: Day): boolean {
  return (died !== null && died <= day) || (left !== null && left <= day);
}
