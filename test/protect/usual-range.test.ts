import fc from 'fast-check';
import type { Anomaly, Carriers } from '../../lambdas/model/anomaly.ts';
import { RULES } from '../../lambdas/model/rule-set.ts';
import { showable } from '../../lambdas/protect/showable-anomalies.ts';
import { watchFeed } from '../../lambdas/watch/watch-feed.ts';
import { aProfile, months, NEWEST } from '../watch/profiles.ts';
import { MANY, RISEN } from './anomaly-factory.ts';

const MONTH = { period: '2026-08', number: 101, whole: 1_002 };

const BASE: Anomaly = {
  ...RISEN,
  wholeNow: 1_003,
  usual: [{ low: 81.3, high: 127.2, months: [MONTH] }],
};

/** Who is behind the months; every month that the range is made of has the same. */
interface Behind {
  before?: Carriers;
  now?: Carriers;
  usual?: Carriers;
}

function shown(changes: Partial<Anomaly>, { before = MANY, now = MANY, usual = MANY }: Behind = {}) {
  const anomaly = { ...BASE, ...changes };
  const periods = anomaly.usual.flatMap(({ months }) => months.map(({ period }) => period));
  const behind = periods.map((period) => ({ ...usual, period }));
  const found = { anomaly, carriers: { before, now, usual: behind } };
  return showable({ ...found, titles: [], registrations: [], seenIn: [], follows: false }, RULES);
}

test('the range is in the unit of the figures and rounded outward to their precision', () => {
  // 80 and 130 of 1,005
  expect(shown({}).usual).toEqual({ low: 7.9, high: 13 });
  const rows = { aspect: 'rows', code: 'anomaly.rows' } as const;
  expect(shown(rows).usual).toEqual({ low: 80, high: 130 });
  const amounts = { aspect: 'quantile', category: '50', before: 300_000, now: 361_000 } as const;
  const usual = [{ low: 290_500, high: 309_100, months: [{ ...MONTH, number: 300_000 }] }];
  expect(shown({ ...amounts, usual }).usual).toEqual({ low: 96, high: 104 });
});

test('it reaches over all comparisons', () => {
  const usual = [
    { low: 81.3, high: 127.2, months: [MONTH] },
    { low: 62, high: 110, months: [{ ...MONTH, period: '2026-07' }] },
  ];
  expect(shown({ aspect: 'rows', usual }).usual).toEqual({ low: 60, high: 130 });
});

test('it is withheld with either figure, and of employers', () => {
  expect(shown({}, { before: { persons: 9, employers: 100 } }).usual).toBeNull();
  expect(shown({}, { now: { persons: 303, employers: 2 } }).usual).toBeNull();
  expect(shown({ aspect: 'one' }).usual).toBeNull();
  const members = [100, 90, 80].map((before) => ({ before, now: 300 }));
  expect(shown({ aspect: 'several', members })).toMatchObject({ now: 89.6, usual: null });
});

test('it is withheld where a month that it is made of could not be shown itself', () => {
  expect(shown({}, { usual: { persons: 9, employers: 5 } })).toMatchObject({ before: 10, usual: null });
  expect(shown({}, { usual: { persons: 40, employers: 2 } }).usual).toBeNull();
  expect(shown({ usual: [] }).usual).toBeNull();
  const made = (number: number) => ({
    usual: [{ low: 0, high: 20, months: [MONTH, { ...MONTH, period: '2025-09', number }] }],
  });
  expect(shown(made(9)).usual).toBeNull();
  expect(shown(made(1_000)).usual).toBeNull();
  expect(shown(made(0)).usual).not.toBeNull();
});

test('rounding never takes the range beyond what is now', () => {
  const rows = { aspect: 'rows', code: 'anomaly.rows', before: 100 } as const;
  const upTo = (high: number) => [{ low: 81, high, months: [{ ...MONTH, number: 100 }] }];
  expect(shown({ ...rows, now: 128, usual: upTo(127) })).toMatchObject({ now: 130, usual: { high: 130 } });
  expect(shown({ ...rows, now: 126, usual: upTo(125.6) })).toMatchObject({ now: 125, usual: { high: 125 } });
});

test('of a steady past it tells no more of the true number than the published one does', () => {
  const range = (rows: number) => {
    const history = months(14, (back) => aProfile(back === 0 ? 3 * rows : rows));
    const [anomaly] = watchFeed({ feed: BASE.feed, period: NEWEST, months: history }).anomalies;
    return JSON.stringify(shown(anomaly ?? {}).usual);
  };
  for (const published of [100, 235, 1_000, 20_000]) {
    const ranges = [-2, -1, 0, 1, 2].map((off) => range(published + off));
    expect(ranges).toEqual(ranges.map(() => ranges[2]));
    expect(ranges[2]).not.toBe('null');
  }
});

test('whatever was found: in order, never around what is now, on the grid of the figures, and withheld with them', () => {
  const count = fc.integer({ min: 0, max: 3_000 });
  const carriers = fc.record({
    persons: fc.integer({ max: 60, min: 0 }),
    employers: fc.integer({ max: 9, min: 0 }),
  });
  const ASPECTS = ['rows', 'code', 'band', 'new', 'quantile', 'count', 'one', 'several'] as const;
  const found = fc.record({
    ...{ aspect: fc.constantFrom(...ASPECTS), before: count, now: count, number: count },
    ...{ side: carriers, behind: carriers },
    width: fc.double({ min: 0.1, max: 500, noNaN: true }),
    gap: fc.double({ min: 0.01, max: 500, noNaN: true }),
  });
  fc.assert(
    fc.property(found, ({ aspect, before, now, side, behind, width, gap, number }) => {
      const isAbove = now - gap - width > 0;
      const low = isAbove ? now - gap - width : now + gap;
      const told = shown(
        {
          ...{ aspect, before, now, wholeBefore: 6_000, wholeNow: 6_000 },
          category: aspect === 'quantile' ? '50' : 'NPL',
          usual: [{ low, high: low + width, months: [{ ...MONTH, number, whole: 6_000 }] }],
        },
        { before: side, usual: behind },
      );
      if (told.usual === null) return;
      expect(told.before).not.toBeNull();
      const at = told.now ?? Number.NaN;
      expect(told.usual.low).toBeLessThanOrEqual(told.usual.high);
      expect(isAbove ? told.usual.high <= at : told.usual.low >= at).toBe(true);
      const steps = { number: 1 / 5, percent: 10, 'of-before': 1 }[told.unit];
      for (const end of [told.usual.low, told.usual.high])
        expect(Math.abs(end * steps - Math.round(end * steps))).toBeLessThan(1e-6);
      if (number === 0) return;
      expect(behind.persons === 0 || behind.persons >= RULES.persons).toBe(true);
      expect(behind.employers === 0 || behind.employers >= RULES.employers).toBe(true);
    }),
    { numRuns: 500 },
  );
});
