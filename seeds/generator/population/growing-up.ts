import type { Day } from '../calendar.ts';
import type { Person } from './person.ts';

/** Years of age by which a level of school is behind a child. */
const SCHOOL = [
  [12, '1'],
  [15, '2'],
] as const;

/** The levels that a child reaches after a day as it grows; school's end is another matter. */
export function grow({ born, attained }: Person, after: Day): void {
  for (const [age, level] of SCHOOL) {
    const day = Math.floor(born + age * 365.25);
    if (day > after) attained.push({ day, level });
  }
}
