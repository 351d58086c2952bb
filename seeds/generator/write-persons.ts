import type { Month } from './calendar.ts';
import type { DirtRates } from './dirt/dirt-level.ts';
import type { GraduateRow } from './feeds/hec-graduates.ts';
import type { ContributionRow } from './feeds/sio-contributions.ts';
import type { MonthFiles } from './month-files.ts';
import { walks } from './population/composition.ts';
import { makePerson } from './population/make-person.ts';
import type { Person } from './population/person.ts';
import { Random } from './random.ts';
import { disputeRows } from './snapshot/dispute-rows.ts';
import { graduateRows, schoolLeaverRow } from './snapshot/learning-rows.ts';
import type { PersonRecords } from './snapshot/person-records.ts';
import { isUnregistered } from './snapshot/register-gap.ts';
import { trueRecords } from './snapshot/true-records.ts';
import type { Crosswalk } from './truth/crosswalk.ts';
import { firstJobs } from './truth/first-jobs.ts';
import { type PersonFacts, personFacts } from './truth/person-facts.ts';
import { personMoves } from './truth/person-moves.ts';
import { personOutcomes } from './truth/person-outcomes.ts';
import { personSearch } from './truth/person-search.ts';
import { PersonTally } from './truth/person-tally.ts';
import type { World } from './world.ts';
import type { Both } from './write-employers.ts';

interface Writing {
  readonly world: World;
  readonly rates: DirtRates;
  readonly files: readonly MonthFiles[];
  readonly crosswalks: readonly Both<Crosswalk>[];
}

/** Writes everybody, one person after the other, and counts them as they are and as the files show them. */
export function writePersons(writing: Writing): Both<PersonTally>[] {
  const { world } = writing;
  const tallies = world.months.map(({ last }) => ({
    population: new PersonTally(last),
    observable: new PersonTally(last),
  }));
  const draw = walks(world);
  for (let index = 0; index < world.persons; index++) {
    writePerson(makePerson(world, index, draw), writing, tallies);
  }
  return tallies;
}

function writePerson(person: Person, writing: Writing, tallies: readonly Both<PersonTally>[]): void {
  const { world, rates, files, crosswalks } = writing;
  const gap = isUnregistered(world.seed, person, rates.gap);
  let graduates: Both<readonly GraduateRow[]> = { population: [], observable: [] };
  let abroad: Both<boolean> = { population: false, observable: false };
  const lives: Both<PersonFacts[]> = { population: [], observable: [] };
  world.months.forEach((month, at) => {
    const file = files[at];
    const crosswalk = crosswalks[at];
    const tally = tallies[at];
    if (file === undefined || crosswalk === undefined || tally === undefined) return;
    if (file.graduates !== null) {
      const rows = graduateRows(person, month);
      graduates = {
        population: rows,
        observable: survivors(rows, (row) => file.graduates?.put(row) ?? null),
      };
    }
    const known = besides(person, crosswalk, abroad);
    const truth = {
      ...trueRecords(person, { world, at, graduates: graduates.population }),
      ...known.population,
    };
    const seen = {
      ...seenRecords(truth, { writing, file, gap, graduates: graduates.observable }),
      ...known.observable,
    };
    abroad = { population: isAbroad(truth), observable: isAbroad(seen) };
    writeDisputes(person, month, { file, crosswalk, tally });
    writeSchoolLeaver(person, month, file);
    for (const side of ['population', 'observable'] as const) {
      const records = side === 'population' ? truth : seen;
      live(lives[side], personFacts(records, month.last, crosswalk[side]), tally[side]);
      tally[side].addFirstJobs(firstJobs(lives[side], month.last));
    }
  });
  for (const side of ['population', 'observable'] as const)
    lives[side].forEach((_facts, at) => {
      const [tally, crosswalk] = [tallies[at], crosswalks[at]];
      if (tally !== undefined && crosswalk !== undefined)
        move(lives[side], at, { tally: tally[side], crosswalk: crosswalk[side] });
    });
}

/** What other files, and those of the month before, tell of the person. */
function besides(
  { id }: Person,
  crosswalk: Both<Crosswalk>,
  abroad: Both<boolean>,
): Both<Pick<PersonRecords, 'owns' | 'wasAbroad'>> {
  const of = (side: keyof Both<unknown>) => ({ owns: crosswalk[side].isOwner(id), wasAbroad: abroad[side] });
  return { population: of('population'), observable: of('observable') };
}

function isAbroad({ population }: PersonRecords): boolean {
  return population?.in_country === false;
}

/** Adds a month to a person's life, and counts it. */
function live(months: PersonFacts[], facts: PersonFacts, tally: PersonTally): void {
  months.push(facts);
  tally.add(facts);
  tally.addOutcomes(personOutcomes(months));
}

/** Counts what changed in one of a person's months: the whole life is known, for the month after tells as well. */
function move(
  months: readonly PersonFacts[],
  at: number,
  { tally, crosswalk }: { readonly tally: PersonTally; readonly crosswalk: Crosswalk },
): void {
  const moves = personMoves(months, at);
  if (moves === null) return;
  tally.addSearch(personSearch(months, at));
  tally.addMoves(moves);
  tally.jobs.add(months, at, crosswalk);
}

interface Seeing {
  readonly writing: Writing;
  readonly file: MonthFiles;
  /** Whether the population register lacks the person. */
  readonly gap: boolean;
  readonly graduates: readonly GraduateRow[];
}

/** Writes the records, and returns what the files show of them. */
function seenRecords(
  truth: PersonRecords,
  { writing, file, gap, graduates }: Seeing,
): Omit<PersonRecords, 'owns' | 'wasAbroad'> {
  const { population, workforce, jobseeker } = truth;
  return {
    population: population === null || gap ? null : file.population.put(population),
    contributions: survivors(truth.contributions, (row) => putContribution(row, writing, file)),
    permits: survivors(truth.permits, (row) => file.permits.put(row)),
    workforce: workforce === null ? null : file.workforce.put(workforce),
    payroll: survivors(truth.payroll, (row) => file.payroll.put(row)),
    jobseeker: jobseeker === null ? null : file.jobseekers.put(jobseeker),
    graduates,
    trainings: survivors(truth.trainings, (row) => file.training.put(row)),
  };
}

/**
 * In the month with a supplement some wages are wrong at first, and half of the rows beyond repair come again:
 * the supplement has them as they are, and replaces what the file had.
 */
function putContribution(
  row: ContributionRow,
  { world, rates }: Writing,
  file: MonthFiles,
): ContributionRow | null {
  const { contributions, supplement } = file;
  if (supplement === null) return contributions.put(row);
  const random = Random.of(world.seed, 'supplement', row.person, row.employer_number);
  if (random.chance(rates.misreported)) {
    contributions.put({
      ...row,
      wage: row.wage > 300_000 ? Math.round(row.wage / 10_000) * 1000 : row.wage + 150_000,
    });
    return supplement.put(row);
  }
  const seen = contributions.put(row);
  return seen === null && random.chance(0.5) ? supplement.put(row) : seen;
}

function survivors<R>(rows: readonly R[], put: (row: R) => R | null): readonly R[] {
  return rows.length === 0 ? rows : rows.flatMap((row) => put(row) ?? []);
}

interface DisputeWriting {
  readonly file: MonthFiles;
  readonly crosswalk: Both<Crosswalk>;
  readonly tally: Both<PersonTally>;
}

function writeDisputes(person: Person, month: Month, { file, crosswalk, tally }: DisputeWriting): void {
  for (const row of disputeRows(person, month)) {
    tally.population.disputes.add(row, crosswalk.population);
    const seen = file.disputes.put(row);
    if (seen !== null) tally.observable.disputes.add(seen, crosswalk.observable);
  }
}

/** No indicator is made of these. */
function writeSchoolLeaver(person: Person, month: Month, file: MonthFiles): void {
  const leaver = file.school === null ? null : schoolLeaverRow(person, month);
  if (leaver !== null) file.school?.put(leaver);
}
