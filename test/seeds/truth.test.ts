import { rmSync } from 'node:fs';
import { makeSet } from './make-set.ts';

/** Codes that any heavily spoiled set of some size has; rules come on top. */
const CODES = [
  'code.unknown',
  'row.bytes-broken',
  'row.key-contradicted',
  'date.invalid',
  'identity.invalid',
  'number.invalid',
  'number.out-of-range',
  'row.too-short',
  'value.missing',
];

/** What is remarked on in such a set, and costs no row. */
const REMARKS = [
  'column.close-match',
  'column.repeated',
  'column.unknown',
  'date.two-digit-year',
  'file.encoding-other',
  'identity.restored',
  'number.implausible',
  'row.key-later',
  'sheet.hidden-rows',
];

const INDICATORS = [
  'employed',
  'graduates',
  'jobseekers',
  'jobseekers-wanting',
  'nationals-share.denominator',
  'nationals-share.numerator',
  'nationals-share.rest',
  'nationals-wanting',
  'permit-holders',
  'permit-wage-p50',
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
        const cells = truth[which][month] ?? {};
        for (const indicator of INDICATORS)
          expect([indicator, cells[indicator]]).toEqual([indicator, expect.any(Number)]);
        expect(
          Object.entries(cells).filter(([, value]) => !Number.isSafeInteger(value) || value <= 0),
        ).toEqual([]);
      }
    },
  );

  test('adds up over every dimension', () => {
    for (const cells of Object.values(truth.observable)) {
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

  test('counts what is remarked on, the lines around the rows, and the formulas that go back', () => {
    const told = (which: 'noted' | 'around') =>
      [...new Set(truth.submissions.flatMap((each) => Object.keys(each[which] ?? {})))].sort();
    expect(told('noted')).toEqual(REMARKS);
    expect(told('around')).toEqual(['footnote', 'title', 'total']);
    expect(truth.submissions.some(({ formulas = 0 }) => formulas > 0)).toBe(true);
  });

  test('names the encoding of files that are in another than agreed', () => {
    const others = truth.submissions.filter(({ encoding }) => encoding !== undefined);
    expect(others.map(({ feed, period, encoding }) => [feed, period, encoding])).toEqual([
      ['population', '2026-08', 'windows-1256'],
      ['permits', '2026-08', 'iso-8859-6'],
      ['contributions', '2026-08', 'utf-16le'],
    ]);
  });

  test('loses some of what is so', () => {
    const month = '2026-09';
    expect(truth.observable[month]?.['register-coverage.numerator']).toBeLessThan(
      truth.population[month]?.['register-coverage.numerator'] ?? 0,
    );
    expect(truth.observable[month]?.['employed|governorate=unknown']).toBeGreaterThan(0);
    expect(truth.population[month]?.['employed|governorate=unknown']).toBeUndefined();
  });

  test('has one supplement, of the middle month', () => {
    const supplements = truth.submissions.filter(({ kind }) => kind === 'supplement');
    expect(supplements).toMatchObject([{ agency: 'sio', feed: 'contributions', period: '2026-09' }]);
    expect(supplements[0]?.rows.beyondRepair).toBe(0);
  });
});
