import type { Day } from '../calendar.ts';
import type { Occupation } from '../vocabulary/occupations.ts';
import type { Person } from './person.ts';

/** Least ISCED level of an occupation's work, by major group (ISCO-08 skill levels, taken loosely). */
const LEAST: Readonly<Record<string, string>> = { '1': '6', '2': '6', '3': '4' };

/** ISCED level of what the person has completed by a day. */
export function educationOn(
  { education, attained }: Pick<Person, 'education' | 'attained'>,
  day: Day,
): string {
  let highest = education;
  for (const { day: reached, level } of attained) if (reached <= day && level > highest) highest = level;
  return highest;
}

/** Whether somebody with this education may do the work. */
export function isQualified(education: string, { code }: Occupation): boolean {
  return education >= (LEAST[code.charAt(0)] ?? '0');
}

/** Who holds a job when the set begins, or comes with one, has the education for it. */
export function qualify(person: Person, { code }: Occupation): void {
  const least = LEAST[code.charAt(0)] ?? '0';
  if (person.education < least) person.education = least === '6' ? '6' : '5';
}
