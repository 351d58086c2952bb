import type { Occupation } from '../vocabulary/occupations.ts';
import type { Person } from './person.ts';

/** Least ISCED level of an occupation's work, by major group (ISCO-08 skill levels, taken loosely). */
const LEAST: Readonly<Record<string, string>> = { '1': '6', '2': '6', '3': '4' };

/** Whether somebody with this education may do the work. */
export function isQualified(education: string, { code }: Occupation): boolean {
  return education >= (LEAST[code.charAt(0)] ?? '0');
}

/** Who holds a job has the education for it. */
export function qualify(person: Person, occupation: Occupation): void {
  if (!isQualified(person.education, occupation))
    person.education = LEAST[occupation.code.charAt(0)] === '6' ? '6' : '5';
}
