import { graduateEmployment } from '../../seeds/generator/parameters/graduates.ts';
import { missing } from '../../seeds/generator/parameters/register.ts';
import { hiringSeason, leavingSeason } from '../../seeds/generator/parameters/seasons.ts';
import { teleworkAt } from '../../seeds/generator/parameters/telework.ts';
import { leavingIn, recalled } from '../../seeds/generator/parameters/work.ts';
import type { PersonFacts } from '../../seeds/generator/truth/person-facts.ts';
import { personMoves } from '../../seeds/generator/truth/person-moves.ts';
import { histories } from './histories.ts';
import { fiveYears, isNear } from './lives.ts';

/** How often something happened, of how many it could. */
interface Share {
  readonly cases: number;
  readonly of: number;
}

const population = fiveYears(31, 12_000);
const { world, people } = population;
const lives = histories(population);

/** Every month of somebody with the month before, and what changed. */
const steps = lives.flatMap((life) =>
  life.flatMap((now, at) => {
    const [before, moves, month] = [life[at - 1], personMoves(life, at), world.months[at]];
    if (before === undefined || moves === null || month === undefined) return [];
    return [{ before, now, moves, ofYear: Number(month.period.slice(5)) - 1 }];
  }),
);

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
      ({ now }) => now.employed,
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
      ({ moves }) => moves.separated !== null,
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
      ({ moves }) => moves.separated !== null,
    );
  expect([...sections].sort((a, b) => rate(left(b)) - rate(left(a)))).toEqual(sections);
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
  const called = lives.flatMap((life, person) =>
    life.some((_, at) => personMoves(life, at)?.recalled === true) && people[person]?.nationality === 'BHR'
      ? [person]
      : [],
  );
  const rehired = people.flatMap(({ jobs }, person) =>
    jobs.some((job, at) =>
      jobs.slice(0, at).some(({ employer, entity }) => employer === job.employer && entity === job.entity),
    )
      ? [person]
      : [],
  );
  expect(called.length).toBeGreaterThan(2);
  expect(called.filter((person) => !rehired.includes(person))).toEqual([]);
});

test('graduates of fields with better chances are in work a year after, more of them', () => {
  const marks = lives.flatMap((life) =>
    life.flatMap((facts) =>
      facts.marks.filter(({ horizon }) => horizon === 12).map(({ field }) => ({ field, facts })),
    ),
  );
  const fields = Object.entries(graduateEmployment).flatMap(([field, { within12 }]) => {
    const inWork = share(
      marks,
      (mark) => mark.field === field,
      ({ facts }) => facts.employed,
    );
    return inWork.of < 40 ? [] : [{ field, within12, rate: rate(inWork) }];
  });
  const pairs = fields.flatMap((one) => fields.map((other) => [one, other] as const));
  const told = pairs.filter(([one, other]) => one.within12 > other.within12 + 0.15);
  expect(told.length).toBeGreaterThan(8);
  expect(told.filter(([one, other]) => one.rate <= other.rate)).toEqual([]);
});

test('entities have as many at home as planted, some days or all', () => {
  const now = lives.flatMap((life) => life.at(-1)?.civilService ?? []);
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
  const now = lives.flatMap((life) => life.slice(-1)).filter(({ employed }) => employed);
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
