import { longAbsence } from '../../seeds/generator/parameters/absence.ts';
import { graduateEmployment } from '../../seeds/generator/parameters/graduates.ts';
import { leavingSeason, seasonOf } from '../../seeds/generator/parameters/seasons.ts';
import { ordinaryDemand, shortages } from '../../seeds/generator/parameters/shortages.ts';
import { telework } from '../../seeds/generator/parameters/telework.ts';
import { leavingIn } from '../../seeds/generator/parameters/work.ts';
import { wageIn } from '../../seeds/generator/population/wages.ts';
import { vacanciesOf } from '../../seeds/generator/vacancies.ts';
import { occupations } from '../../seeds/generator/vocabulary/occupations.ts';
import { fiveYears, isNear } from './lives.ts';

const { world, people } = fiveYears(29, 12_000);
const first = world.months[0]?.first ?? 0;
const last = world.months.at(-1)?.last ?? 0;

test('graduates of a field without a job find one within twelve months as often as planted', () => {
  for (const [field, { within12 }] of Object.entries(graduateEmployment)) {
    const found = people.flatMap(({ degrees, jobs, died }) =>
      degrees
        .filter((degree) => degree.field === field && degree.level < '7')
        .filter(({ graduated }) => graduated > first && graduated < last - 366 && died === null)
        .filter(
          ({ graduated }) => !jobs.some(({ start, end }) => start <= graduated && (end ?? last) >= graduated),
        )
        .map(({ graduated }) => jobs.some(({ start }) => start > graduated && start <= graduated + 365)),
    );
    if (field !== '*')
      expect([field, isNear(found.filter(Boolean).length, found.length, within12)]).toEqual([field, true]);
  }
});

test.each(['F', 'G', 'I', 'K'])('people leave private jobs of section %s as often as planted', (section) => {
  let expected = 0;
  let left = 0;
  for (const { jobs } of people) {
    for (const { employer, start, end } of jobs.slice(0, 1)) {
      if (employer?.section !== section || employer.closed !== null) continue;
      for (const month of world.months) {
        if (start >= month.first || (end !== null && end < month.first)) continue;
        expected += leavingIn(section) * seasonOf(leavingSeason, month.period);
        if (end !== null && end <= month.last) left += 1;
      }
    }
  }
  // retirements and deaths come on top of what is planted
  expect(left).toBeGreaterThan(expected - 4 * Math.sqrt(expected));
  expect(left).toBeLessThan(expected * 1.2 + 4 * Math.sqrt(expected));
});

test('positions of short occupations stay open and empty', () => {
  const closed = world.employers.all
    .flatMap((employer) => vacanciesOf(world.seed, employer, world.months))
    .filter(({ closes }) => closes < last);
  for (const [code, demand] of [...Object.entries(shortages), ['5223', ordinaryDemand] as const]) {
    const own = closed.filter(({ occupation }) => occupation.code === code);
    const positions = own.reduce((sum, vacancy) => sum + vacancy.positions, 0);
    const filled = own.reduce((sum, vacancy) => sum + vacancy.filledAtLast, 0);
    expect([code, isNear(filled, positions, demand.fill)]).toEqual([code, true]);
    const days = own.map(({ posted, closes }) => closes - posted);
    expect(Math.min(...days)).toBeGreaterThanOrEqual(demand.days[0]);
    expect(Math.max(...days)).toBeLessThanOrEqual(demand.days[1]);
  }
});

test('their wages rise faster: four Januaries of 5 and of 2 in a hundred', () => {
  const paid = (code: string): number => {
    const occupation = occupations.find((each) => each.code === code);
    if (occupation === undefined) throw new Error('No such occupation.');
    return wageIn({ wage: 1_000_000, year: 2022, occupation }, 2026);
  };
  expect([paid('2221'), paid('5223')]).toEqual([1_215_500, 1_082_500]);
});

test.each(['ministry-of-education', 'ministry-of-finance'])(
  'civil servants of %s work from home as planted',
  (entity) => {
    const staff = people.filter(({ jobs }) => {
      const job = jobs.at(-1);
      return job?.entity === entity && job.civilService && job.end === null;
    });
    const share = telework[entity]?.hybrid ?? 0;
    expect(
      isNear(staff.filter(({ workArrangement }) => workArrangement === 'hybrid').length, staff.length, share),
    ).toBe(true);
    expect(staff.every(({ teleworkSince }) => teleworkSince <= last)).toBe(true);
  },
);

test('people are abroad for months on end as often as planted', () => {
  // two journeys in a row are likely enough in sixty months, three are not
  const long = people.filter(
    ({ nationality, away }) =>
      nationality === 'BHR' && away.some((_, at) => away.slice(at, at + 3).filter(Boolean).length === 3),
  );
  const nationals = people.filter(({ nationality }) => nationality === 'BHR').length;
  expect(isNear(long.length, nationals, longAbsence.share)).toBe(true);
});
