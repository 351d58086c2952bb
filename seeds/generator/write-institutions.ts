import { digitalServicesRows } from './digital-services.ts';
import type { MonthFiles } from './month-files.ts';
import { qualificationRows } from './qualifications.ts';
import { ServicesTally } from './truth/services-tally.ts';
import type { World } from './world.ts';
import type { Both } from './write-employers.ts';

/** Writes what institutions report of themselves and the qualifications they offer, month by month. */
export function writeInstitutions(
  { seed, months }: World,
  files: readonly MonthFiles[],
): Both<ServicesTally>[] {
  return months.map((month, at) => {
    const tallies = { population: new ServicesTally(), observable: new ServicesTally() };
    for (const row of digitalServicesRows(seed, month, at / 12)) {
      tallies.population.add(row);
      const seen = files[at]?.digitalServices.put(row) ?? null;
      if (seen !== null) tallies.observable.add(seen);
    }
    for (const row of qualificationRows(seed, month)) files[at]?.qualifications.put(row);
    return tallies;
  });
}
