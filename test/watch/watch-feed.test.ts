import type { MonthlyProfile } from '../../lambdas/model/monthly-profile.ts';
import { watchFeed } from '../../lambdas/watch/watch-feed.ts';
import { aProfile, counts, months, NEWEST, wobble } from './profiles.ts';

const FEED = 'lmra/permits';

function found(count: number, profile: (back: number) => MonthlyProfile) {
  const { anomalies } = watchFeed({ feed: FEED, period: NEWEST, months: months(count, profile) });
  return anomalies.map(({ code, aspect, field, category, before, now }) => [
    ...[code, aspect, field, category, before, now],
  ]);
}

test('a steady history has no findings', () => {
  expect(found(20, (back) => aProfile(10_000 + wobble(back)))).toEqual([]);
});

test('rows that fall are found, and the month after is no news, nor is a return to where they were', () => {
  const rows = (at: readonly number[]) => (back: number) => aProfile((at[back] ?? 10_000) + wobble(back));
  expect(found(20, rows([8_000]))).toEqual([['anomaly.rows', 'rows', null, null, 10_000, 7_998]]);
  expect(found(20, rows([8_000, 8_000]))).toEqual([]);
  expect(found(20, rows([10_000, 8_000]))).toEqual([]);
});

test('what happens every year at this time is a season; in the first year only a larger shift is told of', () => {
  const rows = (september: number) => (back: number) =>
    aProfile((back % 12 === 0 ? september : 10_000) + wobble(back));
  expect(found(26, rows(10_500))).toEqual([]);
  expect(found(10, rows(10_500))).toEqual([]);
  expect(found(10, rows(10_800))).toHaveLength(1);
  const growing = (back: number) => aProfile((back === 0 ? 10_500 : 10_000) + wobble(back));
  expect(found(26, growing)).toHaveLength(1);
});

test('a category that swells is the finding, not those that it makes the smaller part', () => {
  const codes = (back: number) => {
    const swollen = back === 0 ? 900 : 300;
    return aProfile(10_000 + swollen, {
      codes: { nationality: counts({ IND: 6_000 + wobble(back), PAK: 3_500, BGD: 500, NPL: swollen }) },
    });
  };
  const shares = found(14, codes).filter(([code]) => code === 'anomaly.share');
  expect(shares).toEqual([['anomaly.share', 'code', 'nationality', 'NPL', 300, 900]]);
});

test('values that go missing are a category of their own', () => {
  const codes = (back: number) =>
    aProfile(5_000, {
      codes: {
        sex:
          back === 0
            ? counts({ male: 3_000, female: 1_500 }, 500)
            : counts({ male: 3_300, female: 1_690 }, 10),
      },
    });
  expect(found(14, codes)).toContainEqual(['anomaly.share', 'code', 'sex', '', 10, 500]);
});

test('pay that rises for all moves every quantile and is told of once, by the field', () => {
  const wages = (back: number): MonthlyProfile => {
    const raise = back === 0 ? 8 : 0;
    const steps = Object.fromEntries(
      Array.from({ length: 60 }, (_, at) => [at + 480 + raise, 40 + wobble(at + back)]),
    );
    return aProfile(2_400, { amounts: { wage: { steps, zero: 0, empty: 0 } } });
  };
  const all = found(14, wages);
  expect(all).toHaveLength(1);
  expect(all[0]?.slice(0, 3)).toEqual(['anomaly.wages', 'quantile', 'wage']);
  expect(Number(all[0]?.[5]) / Number(all[0]?.[4])).toBeCloseTo(Math.exp(8 / 40), 2);
});

test('employers whose rows are gone are told of one by one, and in one where they are several', () => {
  const employers = (gone: readonly string[]) => (back: number) => {
    const all = { A: 400 + wobble(back), B: 300, C: 200, D: 100, E: 90 };
    const kept = Object.fromEntries(Object.entries(all).filter(([name]) => back > 0 || !gone.includes(name)));
    return aProfile(9_000, { employers: counts({ ...kept, rest: 7_900 }) });
  };
  expect(found(14, employers(['B']))).toEqual([['anomaly.employer', 'one', null, null, 300, 0]]);
  expect(found(14, employers(['B', 'C', 'D']))).toEqual([
    ['anomaly.employer', 'several', null, null, 600, 0],
  ]);
});

test('rows under a title that no month had before are found, titles known for long are not', () => {
  const titles = (back: number) =>
    aProfile(2_000, {
      titles: counts({
        driver: 1_000,
        cook: 990 + wobble(back),
        ...(back === 0 ? { 'drone pilot': 80 } : {}),
      }),
    });
  const { anomalies } = watchFeed({ feed: FEED, period: NEWEST, months: months(14, titles) });
  expect(anomalies).toMatchObject([
    { code: 'anomaly.titles', aspect: 'new', before: 0, now: 80, values: ['drone pilot'] },
  ]);
});

describe('what is usual', () => {
  const rows = (newest: number) => (back: number) =>
    aProfile(back === 0 ? newest : 10_000 + 300 * ((back * back) % 3));
  const usual = (count: number, profile: (back: number) => MonthlyProfile) => {
    const [first] = watchFeed({ feed: FEED, period: NEWEST, months: months(count, profile) }).anomalies;
    if (first === undefined) throw new Error('Nothing was found.');
    const low = Math.min(...first.usual.map((each) => each.low));
    const high = Math.max(...first.usual.map((each) => each.high));
    return { ...first, low, high };
  };

  test.each([20_000, 5_000])(
    'of %i rows is up to the limit: within nothing is found, beyond it is',
    (newest) => {
      const { low, high } = usual(20, rows(newest));
      expect(low).toBeLessThan(10_000);
      expect(high).toBeGreaterThan(10_000);
      const within = newest > high ? Math.floor(high) : Math.ceil(low);
      const beyond = newest > high ? within + 1 : within - 1;
      expect([found(20, rows(within)).length, found(20, rows(beyond)).length]).toEqual([0, 1]);
    },
  );

  test('goes by the season where it is known, and says of which months it is made', () => {
    const season = (back: number) =>
      aProfile((back === 0 ? 8_000 : back % 12 === 0 ? 6_000 : 4_000) + wobble(back));
    const { low, high, usual: ranges } = usual(26, season);
    expect([low > 5_000, high < 7_000]).toEqual([true, true]);
    const [only, ...others] = ranges.map((each) => each.months);
    expect(others).toEqual([]);
    expect(only?.map(({ period }) => period)).toEqual([
      '2026-08',
      '2025-08',
      '2025-09',
      '2024-08',
      '2024-09',
    ]);
    expect(only?.[2]).toEqual({ period: '2025-09', number: 6_000 + wobble(12), whole: 6_000 + wobble(12) });
  });

  test('of amounts is in their unit, of a category in its rows, of new titles from none', () => {
    const wages = (back: number) =>
      aProfile(2_400, {
        amounts: { wage: { steps: { [back === 0 ? 490 : 480]: 1_200, 500: 1_200 }, zero: 0, empty: 0 } },
      });
    const tenth = usual(14, wages);
    expect(tenth.low).toBeLessThan(tenth.before);
    expect(tenth.high).toBeGreaterThan(tenth.before);
    expect(tenth.high).toBeLessThan(tenth.now);
    const titles = (back: number) =>
      aProfile(2_000, { titles: counts({ driver: 1_900, ...(back === 0 ? { pilot: 90 } : {}) }) });
    expect(usual(14, titles)).toMatchObject({ aspect: 'new', low: 0, now: 90 });
  });

  test('several employers have each their own, and none together', () => {
    const employers = (back: number) =>
      aProfile(9_000, {
        employers: counts(back === 0 ? { E: 8_000 } : { A: 300, B: 200, C: 100, E: 8_000 }),
      });
    const [several] = watchFeed({ feed: FEED, period: NEWEST, months: months(14, employers) }).anomalies;
    expect(several).toMatchObject({ aspect: 'several', usual: [] });
  });
});

test('a few rows are never a finding, however unusual', () => {
  const codes = (back: number) =>
    aProfile(10_000, { codes: { status: counts({ active: 10_000, lost: back === 0 ? 29 : 0 }) } });
  expect(found(14, codes)).toEqual([]);
});

test('a short history is said to be short, one without a year to know no seasons, a month without profile to have none', () => {
  const standing = (count: number, period = NEWEST) =>
    watchFeed({ feed: FEED, period, months: months(count, () => aProfile(100)) }).watched.standing;
  expect([standing(4), standing(8), standing(14), standing(14, '2026-10')]).toEqual([
    'short',
    'without-year',
    'judged',
    'no-profile',
  ]);
});

test('a month that stands no longer is no history: what it had is not compared with', () => {
  const all = months(16, (back) => aProfile(back === 1 ? 4_000 : 10_000 + wobble(back)));
  const standing = all.filter((_, back) => back !== 1);
  const { anomalies, watched } = watchFeed({ feed: FEED, period: NEWEST, months: standing });
  expect(anomalies).toEqual([]);
  expect(watched.months).toBe(14);
});
