import type { ProtectedCell } from '../../lambdas/model/cell.ts';
import { bahrain } from '../../lambdas/profile/bahrain.ts';
import { saudiArabia } from '../../lambdas/profile/saudi-arabia.ts';
import { payGaps } from '../../lambdas/protect/pay-gaps.ts';

function median(dimensions: Record<string, string>, value: number | null): ProtectedCell {
  const status = value === null ? 'suppressed' : 'published';
  return { indicator: 'wage-p50', period: '2026-09', dimensions, value, status };
}

const both = (dimensions: Record<string, string>, national: number | null, other: number | null) => [
  median({ ...dimensions, nationality_group: 'national' }, national),
  median({ ...dimensions, nationality_group: 'non-national' }, other),
];

function found(wages: readonly ProtectedCell[], profile = bahrain, period = '2026-09'): unknown[][] {
  const dated = wages.map((cell) => ({ ...cell, period }));
  return payGaps(dated, { period, profile }).map(({ indicator, dimensions, value, suppression }) => [
    indicator,
    Object.values(dimensions).join(),
    value ?? suppression,
  ]);
}

test('the gap is in percent of the median of nationals, below zero where the others earn more', () => {
  const wages = [
    ...both({}, 600, 210),
    ...both({ activity: 'K' }, 900, 1150),
    ...both({ activity: 'P' }, 700, 700),
    ...both({ occupation_major: '5' }, 400, null),
    median({ occupation_major: '2', nationality_group: 'national' }, 800),
  ];
  expect(found(wages)).toEqual([
    ['wage-gap-nationals', '', 65],
    ['wage-gap-nationals', 'K', -27.8],
    ['wage-gap-nationals', 'P', 0],
    ['wage-gap-nationals', '5', 'secondary'],
  ]);
});

/**
 * September 2026: a national at 500 dinars costs 18 per cent more, 590. A non-national at 200 costs 7.2 per cent more,
 * 14.4, and 195 dinars a year and 7.5 a month in fees, 23.75: 238.15.
 */
test('labour cost is the wage and what the private employer pays on top', () => {
  expect(found(both({ sector: 'private' }, 500, 200))).toEqual([
    ['wage-gap-nationals', 'private', 60],
    ['labour-cost-p50', 'national', 590],
    ['labour-cost-p50', 'non-national', 238],
    ['labour-cost-gap', '', 59.7],
  ]);
});

test('contributions stop at the ceiling, rates are those of the month, and none are made up', () => {
  expect(found(both({ sector: 'private' }, 5000, null))).toContainEqual([
    'labour-cost-p50',
    'national',
    5720,
  ]);
  expect(found(both({ sector: 'private' }, 500, 200), bahrain, '2025-12')).toContainEqual([
    'labour-cost-p50',
    'national',
    585,
  ]);
  const ids = (profile: typeof bahrain, period: string) =>
    found(both({ sector: 'private' }, 500, 200), profile, period).map(([id]) => id);
  expect(ids(bahrain, '2022-04')).toEqual(['wage-gap-nationals']);
  expect(ids(saudiArabia, '2019-12')).toEqual(['wage-gap-nationals']);
});

/**
 * Bahrain in 2025: 200 dinars, 14.4 more, 172 dinars a year and 10 a month in fees: 238.733. Saudi Arabia: a national at
 * 6,000 riyals costs 11.75 per cent more, 6,705; a non-national at 3,000 costs 2 per cent, 62.5 and 700 or 800 more.
 */
test('beyond those at a lesser fee non-nationals cost more, where the full fee is known', () => {
  const full = (profile: typeof bahrain, period: string, wages: [number, number]) =>
    found(both({ sector: 'private' }, ...wages), profile, period).slice(-5);
  expect(full(bahrain, '2025-12', [500, 200])).toEqual([
    ['labour-cost-p50', 'national', 585],
    ['labour-cost-p50', 'non-national', 233],
    ['labour-cost-gap', '', 60.2],
    ['labour-cost-p50-full', '', 238],
    ['labour-cost-gap-full', '', 59.3],
  ]);
  expect(full(saudiArabia, '2026-09', [6000, 3000])).toEqual([
    ['labour-cost-p50', 'national', 6705],
    ['labour-cost-p50', 'non-national', 3822],
    ['labour-cost-gap', '', 43],
    ['labour-cost-p50-full', '', 3922],
    ['labour-cost-gap-full', '', 41.5],
  ]);
  const ids = found(both({ sector: 'private' }, 500, 200)).map(([id]) => id);
  expect(ids).not.toContain('labour-cost-p50-full');
});
