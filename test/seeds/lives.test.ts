import { ageOn, isoOf, yearOf } from '../../seeds/generator/calendar.ts';
import type { Job, Person } from '../../seeds/generator/population/person.ts';
import { fiveYears } from './lives.ts';

const { world, people } = fiveYears(23, 6_000);
const first = world.months[0]?.first ?? 0;
const last = world.months.at(-1)?.last ?? 0;
const jobs = people.flatMap((person) => person.jobs.map((job) => ({ person, job })));
const YEARS = [2022, 2023, 2024, 2025];

/** How many days fall in each of the whole years of the set. */
const byYear = (days: readonly number[]): number[] =>
  YEARS.map((year) => days.filter((day) => yearOf(day) === year).length);

const endOf = ({ end }: Job): number => end ?? last;

test('something begins and ends in every year', () => {
  const events = {
    hired: jobs.map(({ job }) => job.start).filter((day) => day > first),
    left: jobs.flatMap(({ job }) => job.end ?? []),
    graduated: people.flatMap(({ degrees }) => degrees.map(({ graduated }) => graduated)),
    schoolLeft: people.flatMap(({ school }) => school?.left ?? []),
    registered: people.flatMap(({ searches }) => searches.map(({ registered }) => registered)),
    placed: people.flatMap(({ searches }) => searches.flatMap(({ placed }) => placed ?? [])),
    withdrawn: people.flatMap(({ searches }) => searches.flatMap(({ withdrawn }) => withdrawn ?? [])),
    trained: people.flatMap(({ trainings }) => trainings.map(({ start }) => start)),
    came: people.map(({ known }) => known).filter((day) => day > first),
    gone: people.flatMap(({ left }) => left ?? []),
    born: people.map(({ born }) => born),
    sued: people.flatMap(({ disputes }) => disputes.map(({ filed }) => filed)),
    opened: world.employers.all.map(({ registered }) => registered),
    closed: world.employers.all.flatMap(({ closed }) => closed ?? []),
  };
  for (const [event, days] of Object.entries(events))
    expect({ event, least: Math.min(...byYear(days)) >= 3 }).toEqual({ event, least: true });
});

test('nobody does anything after death or departure, or before birth', () => {
  const over = ({ died, left }: Person): number => Math.min(died ?? Infinity, left ?? Infinity);
  for (const person of people) {
    const begun = [
      ...person.jobs.map(({ start }) => start),
      ...person.searches.map(({ registered }) => registered),
      ...person.degrees.map(({ graduated }) => graduated),
    ];
    expect(begun.filter((day) => day > over(person) || ageOn(person.born, day) < 16)).toEqual([]);
  }
});

test('one main job at a time, and some time between two with one employer', () => {
  for (const { jobs: held } of people) {
    const main = held.filter((job, at) => at === 0 || job.start >= endOf(held[at - 1] ?? job));
    expect(held.length - main.length).toBeLessThanOrEqual(1);
    for (const job of held)
      for (const other of held)
        if (job !== other && job.employer === other.employer && job.entity === other.entity)
          expect(Math.max(job.start - endOf(other), other.start - endOf(job))).toBeGreaterThanOrEqual(62);
  }
});

test('employers have nobody before they register nor after they close', () => {
  const astray = jobs.filter(
    ({ person: { died }, job: { employer, start, end } }) =>
      died === null &&
      employer !== null &&
      ((start > first && start < employer.registered) ||
        (employer.closed !== null && employer.closed <= last && (end === null || end > employer.closed))),
  );
  expect(astray.map(({ person, job }) => [person.index, job.start, job.end])).toEqual([]);
});

test('people retire about sixty, and who has retired does not work again', () => {
  const old = jobs.filter(({ person, job }) => person.died === null && ageOn(person.born, endOf(job)) >= 63);
  expect(old.map(({ person, job }) => [person.index, job.start, job.end])).toEqual([]);
  const retired = jobs.filter(({ person, job }) => job.end !== null && ageOn(person.born, job.end) >= 58);
  expect(retired.length).toBeGreaterThan(20);
});

test('permits follow one another as long as the job goes on', () => {
  const foreign = jobs.filter(({ person, job }) => person.nationality !== 'BHR' && job.employer !== null);
  const renewed = foreign.filter(({ person, job }) => {
    const own = person.permits.filter(({ employer }) => employer === job.employer);
    return own.some(({ issued }) => own.some(({ expires }) => expires + 1 === issued));
  });
  expect(renewed.length).toBeGreaterThan(foreign.length / 4);
});

test('degrees are of the terms that end in January and in June', () => {
  const months = people.flatMap(({ degrees }) =>
    degrees.map(({ graduated }) => isoOf(graduated).slice(5, 7)),
  );
  expect(new Set(months)).toEqual(new Set(['01', '06']));
});
