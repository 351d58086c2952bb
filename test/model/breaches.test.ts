import { changesBeyond, fewAccepted, fewerRows } from '../../lambdas/model/breaches.ts';
import type { Measures } from '../../lambdas/model/submission.ts';
import type { Comparison } from '../../lambdas/model/tolerances.ts';

const COMPARISON: Comparison = {
  monthsBack: [1],
  fromRows: 200,
  rowsChange: 0.25,
  totals: [{ field: 'wage', change: 0.25 }],
  shares: [{ field: 'sector', points: 10 }],
};
const measures = (rows: number, wage: string, sector: Record<string, number>): Measures => ({
  rows,
  totals: { wage },
  shares: { sector },
});
const BEFORE = measures(1000, '400000000', { private: 600, public: 400 });

function found(now: Measures, before = BEFORE): string[] {
  return changesBeyond({ against: '2026-08', before, now }, COMPARISON).map(
    ({ code, detail, before: was, now: is }) => `${code} ${detail ?? '-'} ${was} -> ${is}`,
  );
}

test.each<[string, Measures, string[]]>([
  ['nothing', BEFORE, []],
  ['a quarter more rows, exactly', measures(1250, '400000000', { private: 750, public: 500 }), []],
  [
    'one row over a quarter more',
    measures(1251, '400000000', { private: 751, public: 500 }),
    ['hold.rows-changed - 1000 -> 1251'],
  ],
  ['a quarter fewer rows, exactly', measures(750, '400000000', { private: 450, public: 300 }), []],
  [
    'one row under a quarter fewer',
    measures(749, '400000000', { private: 449, public: 300 }),
    ['hold.rows-changed - 1000 -> 749'],
  ],
  ['a quarter less wages, exactly', measures(1000, '300000000', { private: 600, public: 400 }), []],
  [
    'wages a thousand times too large',
    measures(1000, '400000000000', { private: 600, public: 400 }),
    ['hold.total-changed wage 400000000 -> 400000000000'],
  ],
  ['ten points, exactly', measures(1000, '400000000', { private: 700, public: 300 }), []],
  [
    'over ten points',
    measures(1000, '400000000', { private: 701, public: 299 }),
    ['hold.share-changed sector=private 60.0 -> 70.1', 'hold.share-changed sector=public 40.0 -> 29.9'],
  ],
  [
    'a code that came',
    measures(1000, '400000000', { private: 600, public: 280, domestic: 120 }),
    ['hold.share-changed sector=domestic 0.0 -> 12.0', 'hold.share-changed sector=public 40.0 -> 28.0'],
  ],
  [
    'a field that nobody filled in',
    measures(1000, '400000000', {}),
    ['hold.share-changed sector=private 60.0 -> 0.0', 'hold.share-changed sector=public 40.0 -> 0.0'],
  ],
])('%s', (_, now, expected) => expect(found(now)).toEqual(expected));

test('sums beyond what a number holds are compared exactly', () => {
  const rows = { private: 600, public: 400 };
  const before = measures(1000, '400000000000000000000', rows);
  expect(found(measures(1000, '500000000000000000000', rows), before)).toEqual([]);
  expect(found(measures(1000, '500000000000000000001', rows), before)).toEqual([
    'hold.total-changed wage 400000000000000000000 -> 500000000000000000001',
  ]);
});

test('small files are not judged, a large one that became small is', () => {
  const small = measures(199, '1', { private: 199 });
  expect(found(measures(20, '1', { private: 20 }), small)).toEqual([]);
  expect(found(small)[0]).toBe('hold.rows-changed - 1000 -> 199');
});

test('a measure that an older record lacks is not compared', () => {
  expect(found({ rows: 1000, totals: {}, shares: {} })).toEqual([]);
});

test('rows accepted or said before make the larger part', () => {
  const rows = { read: 100, accepted: 30, quarantined: 55, duplicate: 15 };
  const tolerances = { rowsAtLeast: 0.8, acceptedAtLeast: 0.5 };
  expect(fewAccepted(rows, { accepted: 30, tolerances })).toMatchObject([{ now: '45.0', against: null }]);
  expect(fewAccepted(rows, { accepted: 35, tolerances })).toEqual([]);
  expect(fewerRows(79, { period: '2026-09', read: 100 }, tolerances)).toMatchObject([
    { before: '100', now: '79', against: '2026-09' },
  ]);
});
