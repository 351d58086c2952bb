import { rmSync } from 'node:fs';
import { makeSet } from './make-set.ts';

/** Codes that any set of some size has; rules come on top. */
const CODES = [
  'code.unknown',
  'date.invalid',
  'identity.invalid',
  'number.invalid',
  'number.out-of-range',
  'row.too-short',
  'value.missing',
];

const INDICATORS = [
  'employed',
  'graduates',
  'jobseekers',
  'jobseekers-wanting',
  'positions-advertised',
  'positions-filled',
  'positions-open',
  'register-coverage.denominator',
  'register-coverage.numerator',
  'trainees',
  'unemployment-rate-nationals.denominator',
  'unemployment-rate-nationals.numerator',
  'vacancies-open',
  'wage-p25',
  'wage-p50',
  'wage-p75',
];

describe('the truth of a heavily spoiled set', () => {
  const { folder, truth } = makeSet({ persons: 4000, dirt: 'heavy' });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each(['population', 'observable'] as const)(
    'has every indicator of what is %s, month by month',
    (which) => {
      for (const month of truth.months) {
        const cells = truth.indicators[which][month] ?? {};
        for (const indicator of INDICATORS)
          expect([indicator, cells[indicator]]).toEqual([indicator, expect.any(Number)]);
        expect(
          Object.entries(cells).filter(([, value]) => !Number.isSafeInteger(value) || value <= 0),
        ).toEqual([]);
      }
    },
  );

  test('adds up over every dimension', () => {
    for (const cells of Object.values(truth.indicators.observable)) {
      for (const dimension of ['sector', 'nationality_group', 'sex', 'age_band', 'governorate', 'activity']) {
        const parts = Object.entries(cells).filter(([name]) =>
          new RegExp(`^employed\\|${dimension}=[^|]+$`).test(name),
        );
        expect(parts.reduce((sum, [, value]) => sum + value, 0)).toBe(cells.employed);
      }
    }
  });

  test('counts rows beyond repair by what is wrong with them', () => {
    const codes = truth.submissions.flatMap(({ beyondRepair }) => Object.keys(beyondRepair));
    expect(codes).toEqual(expect.arrayContaining(CODES));
    for (const { rows, beyondRepair } of truth.submissions) {
      expect(Object.values(beyondRepair).reduce((sum, count) => sum + count, 0)).toBe(rows.beyondRepair);
    }
  });

  test('loses some of what is so', () => {
    const month = '2026-09';
    expect(truth.indicators.observable[month]?.['register-coverage.numerator']).toBeLessThan(
      truth.indicators.population[month]?.['register-coverage.numerator'] ?? 0,
    );
    expect(truth.indicators.observable[month]?.['employed|governorate=unknown']).toBeGreaterThan(0);
    expect(truth.indicators.population[month]?.['employed|governorate=unknown']).toBeUndefined();
  });

  test('has one supplement, of the middle month', () => {
    const supplements = truth.submissions.filter(({ kind }) => kind === 'supplement');
    expect(supplements).toMatchObject([{ agency: 'sio', feed: 'contributions', period: '2026-09' }]);
    expect(supplements[0]?.rows.beyondRepair).toBe(0);
  });
});
