import { graduateEmployment } from '../../seeds/generator/parameters/graduates.ts';
import { missing } from '../../seeds/generator/parameters/register.ts';
import { hiringSeason, leavingSeason } from '../../seeds/generator/parameters/seasons.ts';
import { teleworkAt } from '../../seeds/generator/parameters/telework.ts';
import { leavingIn, recalled } from '../../seeds/generator/parameters/work.ts';
import type { Job, Person } from '../../seeds/generator/population/person.ts';
import type { PersonFacts } from '../../seeds/generator/truth/person-facts.ts';
import { personMoves } from '../../seeds/generator/truth/person-moves.ts';
import { histories } from './histories.ts';
import { fiveYears, isNear } from './lives.ts';

/** How often something happened, of how many it could. */
interface Share {
  readonly cases: number;
  readonly of: number;
}

const population = fiveYears(31, 8_000);
const { world, people } = population;

/** A month of somebody who worked or looked for work a month before. */
interface Step {
  /** Month of the year, from 0. */
  readonly ofYear: number;
  readonly before: Pick<PersonFacts, 'jobseeker' | 'employed' | 'ageBand' | 'sector' | 'activity'>;
  readonly isEmployed: boolean;
  readonly isSeparated: boolean;
}

const steps: Step[] = [];
const recalls: number[] = [];
const marks: { readonly field: string; readonly employed: boolean }[] = [];
const latest: PersonFacts[] = [];

let person = 0;
for (const life of histories(population)) {
  addLife(life, person);
  person += 1;
}

function addLife(life: readonly PersonFacts[], of: number): void {
  latest.push(...life.slice(-1));
  life.forEach((now, at) => {
    for (const { horizon, field } of now.marks)
      if (horizon === 12) marks.push({ field, employed: now.employed });
    const [before, moves] = [life[at - 1], personMoves(life, at)];
    if (before === undefined || moves === null) return;
    if (moves.recalled && now.nationalityGroup === 'national') recalls.push(of);
    if (!before.employed && !before.jobseeker) return;
    const { jobseeker, employed, ageBand, sector, activity } = before;
    steps.push({
      ofYear: Number(world.months[at]?.period.slice(5)) - 1,
      before: { jobseeker, employed, ageBand, sector, activity },
      isEmployed: now.employed,
      isSeparated: moves.separated !== null,
    });
  });
}

function share<T>(all: readonly T[], could: (one: T) => boolean, did: (one: T) => boolean): Share {
  const able = all.filter(could);
  return { cases: able.filter(did).length, of: able.length };
}

const rate = ({ cases, of }: Share): number => cases / of;
const sum = (shares: readonly Share[], weights: readonly number[] = []): number =>
  shares.reduce((total, { of }, at) => total + of * (weights[at] ?? 1), 0);

/** Shares of twelve months of the year against a season: each near what the mean of all makes of it. */
function expectSeason(shares: readonly Share[], season: readonly number[]): void {
  const mean = shares.reduce((total, { cases }) => total + cases, 0) / sum(shares, season);
  const near = shares.map(({ cases, of }, at) => isNear(cases, of, mean * (season[at] ?? 1)));
  expect(near).toEqual(Array(12).fill(true));
}

const MONTHS = Array.from({ length: 12 }, (_, at) => at);

test('jobseekers find work by the season: most in the new year and in autumn, fewest in summer', () => {
  // first jobs of graduates follow the terms, not the season
  const looking = steps.filter(({ before }) => before.jobseeker && before.ageBand !== '15-24');
  const found = MONTHS.map((month) =>
    share(
      looking,
      ({ ofYear }) => ofYear === month,
      ({ isEmployed }) => isEmployed,
    ),
  );
  expectSeason(found, hiringSeason);
  const among = (months: readonly number[]): number => {
    const of = found.filter((_, month) => months.includes(month));
    return of.reduce((total, { cases }) => total + cases, 0) / sum(of);
  };
  expect(among([0, 1, 8, 9, 10])).toBeGreaterThan(1.2 * among([5, 6, 7]));
});

test('private jobs end by the season: June and July are the peaks', () => {
  const working = steps.filter(({ before }) => before.employed && before.sector === 'private');
  const left = MONTHS.map((month) =>
    share(
      working,
      ({ ofYear }) => ofYear === month,
      ({ isSeparated }) => isSeparated,
    ),
  );
  expectSeason(left, leavingSeason);
  const highest = [...MONTHS].sort((a, b) => rate(left[b] ?? NONE) - rate(left[a] ?? NONE)).slice(0, 2);
  expect(highest.sort()).toEqual([5, 6]);
});

const NONE: Share = { cases: 0, of: 1 };

test('activities are in the order of the turnover planted in them', () => {
  const sections = ['I', 'N', 'F', 'G', 'J', 'K'];
  expect([...sections].sort((a, b) => leavingIn(b) - leavingIn(a))).toEqual(sections);
  const left = (section: string) =>
    share(
      steps,
      ({ before }) => before.employed && before.sector === 'private' && before.activity === section,
      ({ isSeparated }) => isSeparated,
    );
  const rates = new Map(sections.map((section) => [section, rate(left(section))]));
  expect([...sections].sort((a, b) => (rates.get(b) ?? 0) - (rates.get(a) ?? 0))).toEqual(sections);
});

test('former employers hire again as often as planted, and recalls are of those they hire', () => {
  const again = people.flatMap(({ nationality, jobs }, person) =>
    nationality !== 'BHR'
      ? []
      : jobs.flatMap((job, at) => {
          const former = jobs[at - 1];
          if (former?.end == null || former.employer === null || job.sector !== 'private') return [];
          const isOpen = former.employer.closed === null || former.employer.closed > job.start + 62;
          const isApart = former.end <= job.start - 62;
          return isOpen && isApart ? [{ person, isSame: job.employer === former.employer }] : [];
        }),
  );
  const same = again.filter(({ isSame }) => isSame);
  expect([same.length > 10, isNear(same.length, again.length, recalled)]).toEqual([true, true]);
  const isAgain = ({ employer, entity }: Job, job: Job) => employer === job.employer && entity === job.entity;
  const isRehired = ({ jobs }: Person): boolean =>
    jobs.some((job, at) => jobs.slice(0, at).some((former) => isAgain(former, job)));
  expect(recalls.length).toBeGreaterThan(2);
  expect(recalls.filter((of) => !people.slice(of, of + 1).some(isRehired))).toEqual([]);
});

test('graduates of fields with better chances are in work a year after, more of them', () => {
  // single fields have too few graduates to be told apart
  const among = (least: number, most: number): Share => {
    const fields = Object.entries(graduateEmployment).flatMap(([field, { within12 }]) =>
      within12 >= least && within12 < most ? [field] : [],
    );
    return share(
      marks,
      ({ field }) => fields.includes(field),
      ({ employed }) => employed,
    );
  };
  const [good, fair, poor] = [among(0.8, 1), among(0.6, 0.8), among(0, 0.6)];
  expect(Math.min(good.of, fair.of, poor.of)).toBeGreaterThan(80);
  expect(rate(good)).toBeGreaterThan(rate(fair) + 0.02);
  expect(rate(fair)).toBeGreaterThan(rate(poor) + 0.1);
});

test('entities have as many at home as planted, some days or all', () => {
  const now = latest.flatMap(({ civilService }) => civilService ?? []);
  const entities = [...new Set(now.map(({ entity }) => entity))];
  const shares = entities.flatMap((entity) => {
    const { hybrid, remote } = teleworkAt(entity);
    const planted = { hybrid, remote };
    return Object.entries(planted).map(([way, expected]) => {
      const found = share(
        now,
        (each) => each.entity === entity,
        ({ arrangement }) => arrangement === way,
      );
      return { entity, way, isNear: isNear(found.cases, found.of, expected) };
    });
  });
  expect(shares.length).toBeGreaterThan(20);
  expect(shares.filter((each) => !each.isNear)).toEqual([]);
});

test('coverage by group finds whom the population register lacks', () => {
  const now = latest.filter(({ employed }) => employed);
  const lacking = (is: (facts: PersonFacts) => boolean) => share(now, is, ({ covered }) => !covered);
  const isOfGroup = ({ sex, nationalityGroup }: PersonFacts) =>
    sex === missing.group.sex && nationalityGroup === missing.group.nationality_group;
  for (const is of [
    (facts: PersonFacts) => facts.sex === missing.group.sex,
    (facts: PersonFacts) => facts.nationalityGroup === missing.group.nationality_group,
  ]) {
    const [group, others] = [lacking(is), lacking((facts) => !is(facts))];
    expect(rate(group)).toBeGreaterThan(1.25 * rate(others));
    expect(isNear(others.cases, others.of, missing.ofOthers)).toBe(true);
    const inGroup = lacking((facts) => is(facts) && isOfGroup(facts)).of;
    const expected = (inGroup * missing.ofGroup + (group.of - inGroup) * missing.ofOthers) / group.of;
    expect(isNear(group.cases, group.of, expected)).toBe(true);
  }
});
