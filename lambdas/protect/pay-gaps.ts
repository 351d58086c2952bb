import type { ProtectedCell } from '../model/cell.ts';
import { cellName } from '../model/cell.ts';
import type { Period } from '../model/period.ts';
import type { CountryProfile, PaidOnTop } from '../profile/profile.ts';
import { CATEGORIES } from './categories.ts';
import { type CellPlace, type Dimensions, publishedValue, suppressedWithParts } from './period-cells.ts';
import { roundRatio } from './rounding.ts';
import { COMPARED } from './wage-tables.ts';

/** A value of each group, where there is one at all. */
type Pair = readonly [national: ProtectedCell | undefined, other: ProtectedCell | undefined];

/**
 * Wage gaps between nationals and non-nationals, in total and by sector, activity and major occupation group, and the
 * private sector's labour cost with its gap, at the least fees and at full ones: all made of published medians of
 * wages, so that they tell nothing new.
 */
export function payGaps(
  wages: readonly ProtectedCell[],
  { period, profile }: { readonly period: Period; readonly profile: CountryProfile },
): ProtectedCell[] {
  const byName = new Map(wages.map((cell) => [cellName(cell), cell]));
  const medians = (dimensions: Dimensions): Pair => {
    const of = (group: string) =>
      byName.get(
        cellName({ indicator: 'wage-p50', dimensions: { ...dimensions, nationality_group: group } }),
      );
    return [of('national'), of('non-national')];
  };
  return [
    ...comparisons().flatMap((dimensions) =>
      gapCell({ period, indicator: 'wage-gap-nationals', dimensions }, medians(dimensions)),
    ),
    ...labourCosts(medians({ sector: 'private' }), period, profile),
  ];
}

function comparisons(): Dimensions[] {
  const { activity, occupation_major } = COMPARED;
  return [
    {},
    ...CATEGORIES.sector.map((sector) => ({ sector })),
    ...activity.map((id) => ({ activity: id })),
    ...occupation_major.map((id) => ({ occupation_major: id })),
  ];
}

/** The median of nationals less that of the others in percent of it; nothing is said where a group has no median at all. */
function gapCell(place: CellPlace, [national, other]: Pair): ProtectedCell[] {
  if (national === undefined || other === undefined) return [];
  if (national.value === null || other.value === null) return [suppressedWithParts(place)];
  const difference = national.value - other.value;
  const size = roundRatio(100 * Math.abs(difference), national.value, 1);
  return [publishedValue(place, size === null || size === 0 ? size : Math.sign(difference) * size)];
}

/**
 * Wages with what employers pay on top, which grows with the wage: the median of the one is made of the median of the
 * other. Nothing is said where the country's profile has no rates for the month.
 */
function labourCosts(wages: Pair, period: Period, profile: CountryProfile): ProtectedCell[] {
  const rates = profile.labourCosts.filter(({ from }) => from <= period).at(-1);
  if (rates === undefined) return [];
  const costs: Pair = [
    costCell(wages[0], 'national', { onTop: rates.national, profile }),
    costCell(wages[1], 'non-national', { onTop: rates.nonNational, profile }),
  ];
  return [
    ...costs.filter((cell) => cell !== undefined),
    ...gapCell({ period, indicator: 'labour-cost-gap', dimensions: {} }, costs),
    ...(rates.nonNationalFull === null
      ? []
      : fullCosts(costs[0], wages[1], { onTop: rates.nonNationalFull, profile })),
  ];
}

/** The cost of non-nationals at full fees, and the gap that leaves. */
function fullCosts(
  national: ProtectedCell | undefined,
  wage: ProtectedCell | undefined,
  rates: { onTop: PaidOnTop; profile: CountryProfile },
): ProtectedCell[] {
  const own = costCell(wage, 'non-national', rates);
  if (own === undefined) return [];
  const full = { ...own, indicator: 'labour-cost-p50-full', dimensions: {} };
  const place = { period: own.period, indicator: 'labour-cost-gap-full', dimensions: {} };
  return [full, ...gapCell(place, [national, full])];
}

function costCell(
  wage: ProtectedCell | undefined,
  group: string,
  { onTop, profile }: { onTop: PaidOnTop; profile: CountryProfile },
): ProtectedCell | undefined {
  if (wage === undefined) return undefined;
  const place = {
    period: wage.period,
    indicator: 'labour-cost-p50',
    dimensions: { nationality_group: group },
  };
  return wage.value === null
    ? suppressedWithParts(place)
    : publishedValue(place, costOf(wage.value, onTop, profile));
}

/** Whole units of currency, rounded down as wages are. */
function costOf(
  wage: number,
  { perMille, monthly }: PaidOnTop,
  { currency, wageCeiling }: CountryProfile,
): number {
  const minor = 10 ** currency.decimals;
  const insured = Math.min(wage * minor, wageCeiling ?? Number.POSITIVE_INFINITY);
  return Math.floor((wage * minor * 1000 + insured * perMille + monthly * 1000) / (minor * 1000));
}
