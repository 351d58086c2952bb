import type { Day } from '../calendar.ts';
import { addTo, type Cells } from './cells.ts';
import { DisputeTally } from './dispute-tally.ts';
import { FirstJobTally } from './first-job-tally.ts';
import type { FirstJob } from './first-jobs.ts';
import { JobsTally } from './jobs-tally.ts';
import { OutcomeTally } from './outcome-tally.ts';
import { PermitTally } from './permit-tally.ts';
import type { PersonFacts } from './person-facts.ts';
import type { PersonMoves } from './person-moves.ts';
import type { GraduateOutcome } from './person-outcomes.ts';
import type { PersonSearch } from './person-search.ts';
import { addQualification } from './qualification.ts';
import { SearchTally } from './search-tally.ts';
import { addTelework } from './telework.ts';
import { WageTally } from './wage-tally.ts';

type Profile = Pick<
  PersonFacts,
  'sector' | 'nationalityGroup' | 'sex' | 'ageBand' | 'governorate' | 'activity' | 'sizeBand' | 'covered'
>;

interface Group {
  readonly profile: Profile;
  employed: number;
  jobseekers: number;
}

/** Counts persons of one month by profile as they come, and makes the indicators' cells of the counts. */
export class PersonTally {
  private readonly groups = new Map<string, Group>();
  private readonly wages = new WageTally();
  private readonly permits = new PermitTally();
  private readonly wanted: Cells = new Map();
  private readonly graduates: Cells = new Map();
  private readonly trainees: Cells = new Map();
  private readonly moves: Cells = new Map();
  private readonly searches = new SearchTally();
  private readonly telework: Cells = new Map();
  /** Jobs by employer. */
  readonly jobs = new JobsTally();
  private readonly outcomes = new OutcomeTally();
  private readonly firstJobs = new FirstJobTally();
  private readonly qualification: Cells = new Map();
  private readonly resolved: Cells = new Map();
  readonly disputes: DisputeTally;

  /** @param last the last day of the month */
  constructor(last: Day) {
    this.disputes = new DisputeTally(last);
  }

  add(facts: PersonFacts): void {
    if (facts.employed || facts.jobseeker) this.addWorker(facts);
    if (facts.jobseeker) addWanted(this.wanted, facts);
    if (facts.jobseeker) this.searches.addJobseeker(facts);
    if (facts.permit !== null) this.permits.add(facts.permit);
    addFields(this.graduates, 'graduates', facts.graduated);
    addFields(this.trainees, 'trainees', facts.trained);
    addTelework(this.telework, facts);
    addQualification(this.qualification, facts);
    for (const kind of facts.resolved) addTo(this.resolved, 'records-resolved', { resolved: kind });
  }

  addMoves({ hired, moved, recalled, entered, separated, stable, recentlyHired }: PersonMoves): void {
    if (stable !== null) addMover(this.moves, 'stable-jobs', stable);
    if (hired !== null) addMover(this.moves, 'hires', hired);
    if (separated !== null) addMover(this.moves, 'separations', separated);
    if (moved !== null) for (const at of [{}, { wage_change: moved }]) addTo(this.moves, 'job-moves', at);
    addTo(this.moves, 'recalls', {}, recalled ? 1 : 0);
    if (recentlyHired !== null) addRecentHire(this.moves, recentlyHired);
    if (entered && hired?.nationalityGroup === 'national')
      addTo(this.moves, 'first-entrants', { nationality_group: 'national' });
  }

  addSearch(search: PersonSearch): void {
    this.searches.add(search);
  }

  addOutcomes(outcomes: readonly GraduateOutcome[]): void {
    for (const outcome of outcomes) this.outcomes.add(outcome);
  }

  addFirstJobs(found: readonly FirstJob[]): void {
    for (const each of found) this.firstJobs.add(each);
  }

  cells(): Cells {
    const cells: Cells = new Map([
      ...this.graduates,
      ...this.trainees,
      ...this.moves,
      ...this.wanted,
      ...this.searches.cells,
      ...this.telework,
      ...this.jobs.cells(),
      ...this.qualification,
      ...this.resolved,
      ...this.outcomes.cells(),
      ...this.firstJobs.cells(),
      ...this.disputes.cells(),
    ]);
    for (const group of this.groups.values()) addGroup(cells, group);
    this.wages.addTo(cells);
    this.permits.addTo(cells);
    return cells;
  }

  private addWorker(facts: PersonFacts): void {
    const profile = profileOf(facts);
    const name = Object.values(profile).join('|');
    let group = this.groups.get(name);
    if (group === undefined) {
      group = { profile, employed: 0, jobseekers: 0 };
      this.groups.set(name, group);
    }
    if (facts.jobseeker) group.jobseekers += 1;
    if (facts.employed) group.employed += 1;
    if (facts.employed && facts.dinars !== null) this.wages.add(facts, facts.dinars);
  }
}

function addWanted(cells: Cells, { wanted: occupation, nationalityGroup }: PersonFacts): void {
  const indicators = [
    'jobseekers-wanting',
    ...(nationalityGroup === 'national' ? ['nationals-wanting'] : []),
  ];
  for (const indicator of indicators)
    for (const dimensions of [{}, { occupation }]) addTo(cells, indicator, dimensions);
}

function addFields(cells: Cells, indicator: string, fields: readonly string[]): void {
  if (fields.length > 0) addTo(cells, indicator, {});
  for (const field of fields) addTo(cells, indicator, { field });
}

function addMover(cells: Cells, indicator: string, facts: PersonFacts): void {
  const { sector, nationalityGroup: nationality_group, sex, ageBand: age_band, activity } = facts;
  for (const dimensions of [{}, { sector }, { nationality_group }, { sex }, { age_band }, { activity }])
    addTo(cells, indicator, dimensions);
}

function profileOf(facts: PersonFacts): Profile {
  const { sector, nationalityGroup, sex, ageBand, governorate, activity, sizeBand, covered } = facts;
  return { sector, nationalityGroup, sex, ageBand, governorate, activity, sizeBand, covered };
}

function addRecentHire(cells: Cells, { occupation, nationalityGroup }: PersonFacts): void {
  for (const dimensions of [{}, { occupation: occupation ?? 'uncoded' }]) {
    addTo(cells, 'hires-non-nationals.denominator', dimensions);
    addTo(cells, 'hires-non-nationals.numerator', dimensions, nationalityGroup === 'non-national' ? 1 : 0);
  }
}

function addGroup(cells: Cells, group: Group): void {
  const { profile, employed, jobseekers } = group;
  const { sector, nationalityGroup: nationality_group, sex, ageBand: age_band, governorate } = profile;
  const { activity, sizeBand: size_band } = profile;
  const common = [{}, { nationality_group }, { sex }, { age_band }, { governorate }];
  for (const dimensions of common) addTo(cells, 'jobseekers', dimensions, jobseekers);
  for (const dimensions of [
    ...common,
    { sector },
    { sector, nationality_group },
    { activity },
    { size_band },
  ])
    addTo(cells, 'employed', dimensions, employed);
  const part = nationality_group === 'national' ? 'numerator' : 'rest';
  for (const dimensions of sector === 'private' ? [{}, { activity }, { size_band }] : [])
    addTo(cells, 'workers-private', dimensions, employed);
  for (const dimensions of [{}, { sector }, { activity }, { size_band }]) {
    addTo(cells, `nationals-share.${part}`, dimensions, employed);
    addTo(cells, 'nationals-share.denominator', dimensions, employed);
  }
  for (const dimensions of [{}, { sector }, { nationality_group }, { sex }]) {
    addTo(cells, 'register-coverage.numerator', dimensions, profile.covered ? employed : 0);
    addTo(cells, 'register-coverage.denominator', dimensions, employed);
  }
  if (nationality_group !== 'national') return;
  addTo(cells, 'unemployment-rate-nationals.numerator', {}, jobseekers);
  addTo(cells, 'unemployment-rate-nationals.denominator', {}, jobseekers + employed);
}
