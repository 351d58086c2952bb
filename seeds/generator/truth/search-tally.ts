import { addTo, type Cells } from './cells.ts';
import type { PersonFacts } from './person-facts.ts';
import type { PersonSearch } from './person-search.ts';

/** Counts what jobseekers are asked for beyond their number: how long, what with, who came, who went and why. */
export class SearchTally {
  readonly cells: Cells = new Map();

  /** Takes in a registered jobseeker. */
  addJobseeker({ sex, ageBand: age_band, education, search }: PersonFacts): void {
    const duration = search?.duration ?? '';
    addTo(this.cells, 'jobseekers', { education });
    addTo(this.cells, 'jobseekers', { duration });
    const isLong = duration === '12-23' || duration === '24+';
    for (const dimensions of [{}, { sex }, { age_band }, { education }])
      addShare(this.cells, 'long-term-share', dimensions, isLong);
  }

  add({ begun, ended, cohort }: PersonSearch): void {
    for (const dimensions of begun === null ? [] : categoriesOf(begun))
      addTo(this.cells, 'jobseeker-inflow', dimensions);
    for (const dimensions of ended === null ? [] : categoriesOf(ended.person))
      addTo(this.cells, 'jobseeker-outflow', dimensions);
    if (ended !== null) addTo(this.cells, 'jobseeker-outflow', { exit_reason: ended.reason });
    for (const dimensions of cohort === null ? [] : categoriesOf(cohort.person))
      addShare(this.cells, 'placement-rate', dimensions, cohort?.placed === true);
  }
}

function categoriesOf(person: PersonFacts): Record<string, string>[] {
  const { sex, ageBand: age_band, education, wanted: occupation } = person;
  return [{}, { sex }, { age_band }, { education }, { occupation }];
}

function addShare(
  cells: Cells,
  indicator: string,
  dimensions: Record<string, string>,
  isPart: boolean,
): void {
  addTo(cells, `${indicator}.denominator`, dimensions);
  if (isPart) addTo(cells, `${indicator}.numerator`, dimensions);
}
