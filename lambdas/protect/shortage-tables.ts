import { cellName, type ProtectedCell } from '../model/cell.ts';
import { SHORTAGE_PARTS, shortageSignals, shortageStandings } from '../model/shortage-signal.ts';
import { publishedValue, suppressedWithParts } from './period-cells.ts';
import { roundRatio } from './rounding.ts';

/** What may be printed of a month, with its marks, and of the same month a year before; null where the series lacks it. */
export interface PublishedMonths {
  readonly now: readonly ProtectedCell[];
  readonly yearBefore: readonly ProtectedCell[] | null;
}

/** Wage growth and the shortage signal, which are made of what is published already. */
export function shortageTables({ now, yearBefore }: PublishedMonths): ProtectedCell[] {
  const growth = yearBefore === null ? [] : wageGrowth(now, yearBefore);
  return [...growth, ...shortageSignal([...now, ...growth])];
}

/** Growth of every median that is published in both months and at no ceiling in either, in percent with one decimal. */
function wageGrowth(now: readonly ProtectedCell[], yearBefore: readonly ProtectedCell[]): ProtectedCell[] {
  const before = new Map(yearBefore.filter(isMedian).map((cell) => [cellName(cell), cell]));
  return now.filter(isMedian).flatMap((cell) => {
    const earlier = before.get(cellName(cell));
    if (earlier === undefined || [cell, earlier].some(({ mark }) => mark === 'at-least')) return [];
    const place = { ...cell, indicator: 'wage-growth' };
    if (cell.value === null || earlier.value === null) return [suppressedWithParts(place)];
    return [publishedValue(place, growthOf(cell.value, earlier.value))];
  });
}

/** Exact in tenths of a per cent, halves up, below zero as well. */
function growthOf(now: number, before: number): number | null {
  const ratio = roundRatio(100 * now, before, 1);
  return ratio === null ? null : Math.round(10 * ratio - 1000) / 10;
}

function isMedian({ indicator, dimensions }: ProtectedCell): boolean {
  return indicator === 'wage-p50' && Object.keys(dimensions).every((id) => id === 'occupation');
}

/**
 * The signal of the occupation groups that the skills gap is published for, which do not overlap; remainders and titles
 * without a code stand for no occupation and do not rank.
 */
function shortageSignal(published: readonly ProtectedCell[]): ProtectedCell[] {
  const groups = new Set(groupsOf(published, 'tightness'));
  const figures = new Map(
    SHORTAGE_PARTS.map(({ indicator }) => [
      indicator,
      new Map(valuesOf(published, indicator).filter(([group]) => groups.has(group))),
    ]),
  );
  const signals = shortageSignals(shortageStandings(figures));
  return published
    .filter(
      ({ indicator, dimensions }) => indicator === 'tightness' && groups.has(dimensions.occupation ?? ''),
    )
    .flatMap((cell) => {
      const signal = signals.get(cell.dimensions.occupation ?? '');
      const place = { ...cell, indicator: 'shortage-signal' };
      return signal === undefined ? [] : [publishedValue(place, Math.round(signal))];
    });
}

function groupsOf(published: readonly ProtectedCell[], indicator: string): string[] {
  return published
    .filter((cell) => cell.indicator === indicator)
    .map(({ dimensions }) => dimensions.occupation ?? '')
    .filter((group) => /^\d+$/.test(group));
}

function valuesOf(published: readonly ProtectedCell[], indicator: string): [string, number][] {
  return published.flatMap((cell) =>
    cell.indicator === indicator && cell.value !== null && cell.dimensions.occupation !== undefined
      ? [[cell.dimensions.occupation, cell.value] as [string, number]]
      : [],
  );
}
