import { bahrain } from '../../../lambdas/profile/bahrain.ts';
import { addTo, type Cells } from './cells.ts';
import type { Crosswalk } from './crosswalk.ts';
import type { PersonFacts } from './person-facts.ts';
import { isSame } from './person-moves.ts';

interface EmployerJobs {
  readonly activity: string;
  readonly size_band: string;
  /** Jobs at the end of the month less those at the end of the month before. */
  change: number;
}

/** Counts the jobs that each employer added or lost in a month, over everybody, and then the cells they make. */
export class JobsTally {
  private readonly employers = new Map<string, EmployerJobs>();

  /** Takes in a month of a person's months in a row, and the one before; a person and an employer are one job. */
  add(months: readonly PersonFacts[], at: number, crosswalk: Crosswalk): void {
    for (const employer of heldAt(months, at)) this.of(employer, crosswalk).change += 1;
    for (const employer of heldAt(months, at - 1)) this.of(employer, crosswalk).change -= 1;
  }

  cells(): Cells {
    const cells: Cells = new Map();
    for (const { activity, size_band, change } of this.employers.values())
      for (const dimensions of [{}, { activity }, { size_band }])
        addTo(cells, change > 0 ? 'job-creation' : 'job-destruction', dimensions, Math.abs(change));
    return cells;
  }

  private of(employer: string, crosswalk: Crosswalk): EmployerJobs {
    const known = this.employers.get(employer) ?? { ...described(employer, crosswalk), change: 0 };
    this.employers.set(employer, known);
    return known;
  }
}

/** The employers of a month, and those of whom the record is missing in it alone. */
function heldAt(months: readonly PersonFacts[], at: number): Set<string> {
  const [before, now, after] = [months[at - 1], months[at], months[at + 1]];
  const missing = before?.employers.filter((employer) => isSame(before, after, employer)) ?? [];
  return new Set([...(now?.employers ?? []), ...missing]);
}

/** As the month's register has the employer, a government entity as the country does. */
function described(employer: string, crosswalk: Crosswalk): Omit<EmployerJobs, 'change'> {
  const [kind, name = ''] = employer.split(/:(.*)/s);
  if (kind === 'entity')
    return { activity: bahrain.entitySections[name] ?? 'unknown', size_band: 'government' };
  const registered = kind === 'cr';
  return {
    activity: (registered ? crosswalk.section(name) : null) ?? 'unknown',
    size_band: (registered ? crosswalk.sizeBand(name) : null) ?? 'unknown',
  };
}
