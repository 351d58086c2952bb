import { contractFor } from '../../../lambdas/contracts/index.ts';
import type { Period } from '../../../lambdas/model/period.ts';
import type { FeedId } from '../../../lambdas/model/submission.ts';
import type { ProfiledMonth } from '../../../lambdas/watch/history.ts';
import { monthsUpTo } from '../../../seeds/generator/calendar.ts';
import { makeEmployers } from '../../../seeds/generator/employers.ts';
import type { Row } from '../../../seeds/generator/feeds/seed-feed.ts';
import type { Alter } from '../../../seeds/generator/plant-anomaly.ts';
import { walks } from '../../../seeds/generator/population/composition.ts';
import { IdentityNumbers } from '../../../seeds/generator/population/identity-numbers.ts';
import { makePerson } from '../../../seeds/generator/population/make-person.ts';
import { assignOwners } from '../../../seeds/generator/population/owners.ts';
import { disputeRows } from '../../../seeds/generator/snapshot/dispute-rows.ts';
import { registrationRows } from '../../../seeds/generator/snapshot/registration-rows.ts';
import { trueRecords } from '../../../seeds/generator/snapshot/true-records.ts';
import { vacanciesOf, vacancyRow } from '../../../seeds/generator/vacancies.ts';
import type { World } from '../../../seeds/generator/world.ts';
import { MonthTally } from './month-tally.ts';

/** A country of the generator: its seed, its size, and the months it is watched for. */
export interface Country {
  readonly seed: number;
  readonly persons: number;
  readonly months: number;
  readonly end: Period;
}

/** The profiles of every monthly feed of a country, from its true rows: no files are written, so years take seconds. */
export function trueHistory(
  country: Country,
  alter: Alter = (_feed, _period, row) => row,
): Map<FeedId, ProfiledMonth[]> {
  const months = monthsUpTo(country.end, country.months);
  const employers = makeEmployers(country.seed, country.persons, months);
  const world: World = { ...country, months, employers, identities: new IdentityNumbers() };
  assignOwners(world, walks(world));
  const tallies = new Map<FeedId, MonthTally[]>();
  const put = (feed: FeedId, at: number, row: Row | null) => {
    const told = row && alter(feed, months[at]?.period ?? '', row);
    if (told === null) return;
    const own = tallies.get(feed) ?? months.map(() => tallyOf(feed));
    tallies.set(feed, own);
    own[at]?.add(told);
  };
  putEmployers(world, put);
  putPersons(world, put);
  return new Map(
    [...tallies].map(([feed, own]) => [
      feed,
      own.map((tally, at) => ({ period: months[at]?.period ?? '', profile: tally.profile() })),
    ]),
  );
}

function tallyOf(feed: FeedId): MonthTally {
  const contract = contractFor(feed);
  if (contract === undefined) throw new Error(`There is no contract of ${feed}.`);
  return new MonthTally(contract);
}

type Put = (feed: FeedId, at: number, row: Row | null) => void;

function putEmployers(world: World, put: Put): void {
  for (const employer of world.employers.all) {
    const vacancies = vacanciesOf(world.seed, employer, world.months);
    world.months.forEach((month, at) => {
      for (const row of registrationRows(employer, month)) put('moic/registrations', at, row);
      for (const vacancy of vacancies) put('mol/vacancies', at, vacancyRow(vacancy, month));
    });
  }
}

function putPersons(world: World, put: Put): void {
  const draw = walks(world);
  for (let index = 0; index < world.persons; index++) {
    const person = makePerson(world, index, draw);
    world.months.forEach((month, at) => {
      const records = trueRecords(person, { world, at, graduates: [] });
      put('iga/population', at, records.population);
      for (const row of records.contributions) put('sio/contributions', at, row);
      for (const row of records.permits) put('lmra/permits', at, row);
      put('csb/workforce', at, records.workforce);
      for (const row of records.payroll) put('mofne/payroll', at, row);
      put('mol/jobseekers', at, records.jobseeker);
      for (const row of records.trainings) put('tamkeen/training', at, row);
      for (const row of disputeRows(person, month)) put('moj/disputes', at, row);
    });
  }
}
