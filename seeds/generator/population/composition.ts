import type { Random } from '../random.ts';
import { weighted } from '../weighted.ts';

/** What a person is at the beginning of the set. */
export type Walk =
  | 'child'
  | 'student'
  | 'civil-servant'
  | 'private-national'
  | 'jobseeker'
  | 'at-home'
  | 'retired'
  | 'private-expatriate'
  | 'public-expatriate'
  | 'domestic-worker'
  | 'flexible-worker'
  | 'dependant';

/** What a person is, by chance. */
export type Draw = (random: Random) => Walk;

type Shares = readonly (readonly [Walk, number])[];

/**
 * Percent of everybody, close to the country: a fifth of private workers and nine tenths of public ones are
 * nationals, one in eighteen of the national labour force is registered as looking for work.
 */
const NATIONWIDE: Shares = [
  ['child', 15],
  ['student', 4.5],
  ['civil-servant', 7],
  ['private-national', 7.5],
  ['jobseeker', 0.95],
  ['at-home', 9],
  ['retired', 4],
  ['private-expatriate', 33],
  ['public-expatriate', 0.8],
  ['domestic-worker', 6],
  ['flexible-worker', 1.5],
  ['dependant', 10.75],
];

/** Mostly people of working age, and more of the public sector, so that small sets still fill their tables. */
const WORKING_AGE: Shares = [
  ['child', 2.8],
  ['student', 7],
  ['civil-servant', 21],
  ['private-national', 12],
  ['jobseeker', 2.6],
  ['at-home', 1.5],
  ['retired', 1.2],
  ['private-expatriate', 47],
  ['public-expatriate', 2.6],
  ['domestic-worker', 1.3],
  ['flexible-worker', 0.6],
  ['dependant', 0.8],
];

/** Sets below this many persons are drawn mostly from the working ages. */
const SMALL_SET = 20_000;

/** Students a small set has for every year after its first, so that degrees do not run dry. */
const STUDENTS_YEARLY = 2;

/** Draws what a person of a set of this size and length is. */
export function walks({ persons, months }: { persons: number; months: readonly unknown[] }): Draw {
  if (persons >= SMALL_SET) return weighted(NATIONWIDE);
  const students = Math.max(0, months.length / 12 - 1) * STUDENTS_YEARLY;
  return weighted(
    WORKING_AGE.map(([walk, share]) => [walk, walk === 'student' ? share + students : share] as const),
  );
}
