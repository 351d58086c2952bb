import type { GraduateRow } from '../feeds/hec-graduates.ts';
import type { Person } from '../population/person.ts';
import type { World } from '../world.ts';
import { trainingRows } from './learning-rows.ts';
import type { PersonRecords } from './person-records.ts';
import { populationRow } from './population-row.ts';
import { jobseekerRow } from './search-rows.ts';
import { contributionRows, payrollRows, permitRows, workforceRow } from './work-rows.ts';

/**
 * What every agency has of a person in one of the world's months, as things are; degrees are told of by term, so they
 * are given.
 */
export function trueRecords(
  person: Person,
  { world, at, graduates }: { world: World; at: number; graduates: readonly GraduateRow[] },
): Omit<PersonRecords, 'owns' | 'wasAbroad'> {
  const month = world.months[at];
  if (month === undefined) throw new Error(`The set has no month ${at}.`);
  return {
    population: populationRow(person, month, at),
    contributions: contributionRows(person, month),
    permits: permitRows(person, month),
    workforce: workforceRow(person, month),
    payroll: payrollRows(person, month, world.seed),
    jobseeker: jobseekerRow(person, month),
    graduates,
    trainings: trainingRows(person, month),
  };
}
