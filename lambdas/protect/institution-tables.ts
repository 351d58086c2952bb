import type { ProtectedCell } from '../model/cell.ts';
import { type Dimensions, type PeriodCells, publishedValue } from './period-cells.ts';
import { roundRatio } from './rounding.ts';

/** A share and the two counts it is of. */
const SHARES = [
  { indicator: 'services-automated-share', part: 'services-automated', whole: 'services-offered' },
  { indicator: 'transactions-remote-share', part: 'transactions-remote', whole: 'transactions' },
] as const;
const STAFFED = {
  indicator: 'institutions-remote-share',
  part: 'institutions-remote',
  whole: 'institutions',
} as const;

type Share = (typeof SHARES)[number] | typeof STAFFED;

/**
 * What public institutions offer online, each by itself, as they report it: services and transactions are about neither
 * persons nor businesses, so nothing is withheld or rounded. Of staff working remotely it is told only in how many
 * institutions there are any; how many they are stands with the civil service, under the rules for persons.
 */
export function institutionTables(cells: PeriodCells): ProtectedCell[] {
  const institutions = cells.categories('services-offered', 'institution');
  const places: Dimensions[] = [{}, ...institutions.map((institution) => ({ institution }))];
  return [
    ...SHARES.flatMap((share) => places.flatMap((at) => shareCells(cells, share, at))),
    ...shareCells(cells, STAFFED, {}),
  ];
}

function shareCells(cells: PeriodCells, { indicator, part, whole }: Share, at: Dimensions): ProtectedCell[] {
  const placeOf = (id: string) => ({ period: cells.period, indicator: id, dimensions: at });
  const [some, all] = [cells.tally(part, at).value, cells.tally(whole, at).value];
  return [
    publishedValue(placeOf(whole), all),
    publishedValue(placeOf(part), some),
    publishedValue(placeOf(indicator), roundRatio(100 * some, all, 1)),
  ];
}
