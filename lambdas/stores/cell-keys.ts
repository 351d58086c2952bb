import type { CellSlice } from '../model/cell.ts';
import { compare } from '../model/compare.ts';
import type { Period } from '../model/period.ts';
import type { ItemKey } from './document-item.ts';

/** What places a cell in a release. */
export interface CellPlace {
  readonly indicator: string;
  readonly period: Period;
  readonly dimensions: Record<string, string>;
}

/** The keys of a Query: a partition, and what its sort keys begin with. */
export interface SliceKey {
  readonly partition: string;
  readonly begins: string;
}

/** Sorts below every letter, digit and sign of ids and codes, and stands in none: `2` comes before `25`, and no prefix of it is one of `25`. */
const END = '#';

/**
 * Where a cell lies. Its own item has the dimensions by name, and the partition of its indicator holds nothing else:
 *
 *   pk 2026-07-a#employed          sk 2026-07#nationality_group,sector#national#public#
 *
 * Of two dimensions or more it lies once more in each rotation of them, in a second partition, so that whatever
 * dimensions a slice fixes, up to three in all, some order has them in front and one prefix answers it:
 *
 *   pk 2026-07-a#employed#rotated  sk 2026-07#sector,nationality_group#public#national#
 */
export function cellKeys(release: string, { indicator, period, dimensions }: CellPlace): ItemKey[] {
  return rotationsOf(Object.keys(dimensions)).map((names, turn) => ({
    partition: partitionOf(release, indicator, turn),
    sort: sortOf(
      period,
      names,
      names.map((name) => dimensions[name] ?? ''),
    ),
  }));
}

/** The one prefix that has exactly the cells of a slice. Throws where no order of more than three dimensions has one. */
export function sliceKey(release: string, indicator: string, { period, dimensions }: CellSlice): SliceKey {
  const rotations = rotationsOf(Object.keys(dimensions));
  for (const [turn, names] of rotations.entries()) {
    const values = names.map((name) => dimensions[name] ?? null);
    const fixed = values.filter((value) => value !== null);
    if (values.slice(0, fixed.length).includes(null)) continue;
    return {
      partition: partitionOf(release, indicator, turn),
      begins: sortOf(period, names, fixed),
    };
  }
  throw new Error(`No key of ${indicator} begins with a slice of ${Object.keys(dimensions).join(', ')}.`);
}

/** The partition of all cells of an indicator, each once. */
export function indicatorPartition(release: string, indicator: string): string {
  return partitionOf(release, indicator, 0);
}

function partitionOf(release: string, indicator: string, turn: number): string {
  return turn === 0 ? `${release}#${indicator}` : `${release}#${indicator}#rotated`;
}

function sortOf(period: Period, names: readonly string[], values: readonly string[]): string {
  return `${period}#${names.join()}#${values.map((value) => value + END).join('')}`;
}

/** The names in order, then with the first moved behind the others as often as gives another order. */
function rotationsOf(names: readonly string[]): string[][] {
  const sorted = [...names].sort(compare);
  if (sorted.length === 0) return [[]];
  return sorted.map((_, turn) => [...sorted.slice(turn), ...sorted.slice(0, turn)]);
}
