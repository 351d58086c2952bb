import type { MonthFiles } from './month-files.ts';
import { Random } from './random.ts';
import { registrationRows } from './snapshot/registration-rows.ts';
import { Crosswalk } from './truth/crosswalk.ts';
import { VacancyTally } from './truth/vacancy-tally.ts';
import { vacanciesOf, vacancyRow } from './vacancies.ts';
import type { World } from './world.ts';

/** What is so, and what the files still show of it. */
export interface Both<T> {
  readonly population: T;
  readonly observable: T;
}

/** Writes the register of employers, month by month; a few employers are missing from it for good. */
export function writeRegistrations(
  world: World,
  files: readonly MonthFiles[],
  gap: number,
): Both<Crosswalk>[] {
  const both = world.months.map(() => ({
    population: new Crosswalk(world.employers),
    observable: new Crosswalk(world.employers),
  }));
  for (const employer of world.employers.all) {
    const missing = Random.of(world.seed, 'gap', employer.registration).chance(gap);
    world.months.forEach((month, at) => {
      for (const row of registrationRows(employer, month)) {
        both[at]?.population.add(employer, row);
        const seen = missing ? null : (files[at]?.registrations.put(row) ?? null);
        if (seen !== null) both[at]?.observable.add(employer, seen);
      }
    });
  }
  return both;
}

/** Writes the vacancies, month by month. */
export function writeVacancies(world: World, files: readonly MonthFiles[]): Both<VacancyTally>[] {
  const both = world.months.map(({ last }) => ({
    population: new VacancyTally(last),
    observable: new VacancyTally(last),
  }));
  for (const employer of world.employers.all) {
    for (const vacancy of vacanciesOf(world.seed, employer, world.months)) {
      world.months.forEach((month, at) => {
        const row = vacancyRow(vacancy, month);
        if (row === null) return;
        both[at]?.population.add(row);
        const seen = files[at]?.vacancies.put(row) ?? null;
        if (seen !== null) both[at]?.observable.add(seen);
      });
    }
  }
  return both;
}
