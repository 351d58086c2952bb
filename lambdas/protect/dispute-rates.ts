import { disputeKind } from '../contracts/codelists/dispute-kind.ts';
import type { ProtectedCell } from '../model/cell.ts';
import { activityCounts } from './activity-table.ts';
import { type Category, flatTree, leavesOf, TOTAL } from './category-tree.ts';
import { type CountTable, classesOf, countTable, totalCell } from './count-table.ts';
import { flatTable } from './flat-table.ts';
import { partCell, restOf } from './part-cell.ts';
import type { PublishedClass } from './partition.ts';
import {
  type CellPlace,
  type Dimensions,
  type PeriodCells,
  publishedCount,
  publishedValue,
  suppressed,
  suppressedWithParts,
} from './period-cells.ts';
import { roundRatio } from './rounding.ts';
import { toldByUnknownSize } from './size-unknown.ts';
import { combine, judgeAll, NOTHING, type Tally } from './tally.ts';
import { uniteClasses } from './unite-classes.ts';

const CASES = 'cases-filed';
const WORKERS = 'workers-private';
const RATE = 'cases-per-thousand';
const EMPLOYED = 'employed';

/**
 * Cases filed, private-sector workers and cases per thousand of these: in total, by kind, and by activity and size of the
 * employer. Of the latter two, whole classes of the employed are united until cases, workers, and the employed outside
 * the private sector each pass or are none, so that a reader who subtracts tables is left with whole classes.
 */
export function disputeRates(cells: PeriodCells): ProtectedCell[] {
  const totals = [totalCell(cells, CASES), partCell(cells, WORKERS, [EMPLOYED])];
  const [cases, workers] = totals.map(({ value }) => value);
  return [
    ...totals,
    rateCell(placeOf(cells, RATE, {}), { cases: cases ?? null, workers: workers ?? null }),
    ...byKind(cells, workers ?? null),
    ...bySide(cells, activityCounts(cells, EMPLOYED)),
    ...bySide(cells, flatTable(cells, EMPLOYED, 'size_band')),
  ];
}

/** Each kind of case over all workers; the published number of workers is null where it is withheld. */
function byKind(cells: PeriodCells, workers: number | null): ProtectedCell[] {
  const tree = flatTree(disputeKind.codes.map(({ code }) => code));
  const counts = countTable(cells, { indicator: CASES, dimension: 'dispute_kind', tree });
  const rates = counts.map(({ dimensions, value }) =>
    rateCell(placeOf(cells, RATE, dimensions), { cases: value, workers }),
  );
  return [...counts, ...rates];
}

function bySide(cells: PeriodCells, table: CountTable): ProtectedCell[] {
  const { dimension } = table;
  const classes = sideClasses(cells, table);
  const hidden = leavesOf(table.tree)
    .filter(({ id }) => id !== TOTAL && !classes.some((each) => each.id === id))
    .map(({ id }) => ({ [dimension]: id }))
    .filter((at) => [CASES, WORKERS].some((indicator) => cells.tally(indicator, at).value > 0));
  return [
    ...classes.flatMap(({ id, members }) =>
      classCells(cells, { [dimension]: id }, keysOf(dimension, members)),
    ),
    ...hidden.flatMap((at) => [
      suppressed(placeOf(cells, CASES, at)),
      suppressed(placeOf(cells, WORKERS, at)),
      suppressedWithParts(placeOf(cells, RATE, at)),
    ]),
  ];
}

/** Classes of the employed with any workers or cases. */
function sideClasses(cells: PeriodCells, table: CountTable): readonly PublishedClass[] {
  const sum = (indicator: string, members: readonly Category[]) =>
    sumOf(cells, indicator, keysOf(table.dimension, members));
  const counted = classesOf(cells, table).filter(
    ({ id, members }) => id !== TOTAL && [CASES, WORKERS].some((each) => sum(each, members).value > 0),
  );
  return uniteClasses(counted, {
    safe: (members) => judgeAll(toldBy(cells, table.dimension, members), cells.rules) !== 'fails',
    weight: (members) => sum(WORKERS, members).value,
  });
}

/** All that is told when cases and workers of categories are published together. */
function toldBy(cells: PeriodCells, dimension: string, members: readonly Category[]): Tally[] {
  const keys = keysOf(dimension, members);
  const bySize = (indicator: string) =>
    dimension === 'size_band' ? toldByUnknownSize(cells, indicator)(members) : NOTHING;
  return [
    sumOf(cells, CASES, keys),
    sumOf(cells, WORKERS, keys),
    restOf(cells, { whole: EMPLOYED, part: WORKERS, dimensions: keys }),
    bySize(CASES),
    bySize(WORKERS),
  ];
}

function classCells(cells: PeriodCells, at: Dimensions, keys: readonly Dimensions[]): ProtectedCell[] {
  const cases = publishedCount(placeOf(cells, CASES, at), sumOf(cells, CASES, keys).value, cells.rules);
  const workers = publishedCount(placeOf(cells, WORKERS, at), sumOf(cells, WORKERS, keys).value, cells.rules);
  return [cases, workers, rateCell(placeOf(cells, RATE, at), { cases: cases.value, workers: workers.value })];
}

/** Cases per thousand workers with one decimal, of both as they are published; null where one is withheld. */
function rateCell(
  place: CellPlace,
  { cases, workers }: { readonly cases: number | null; readonly workers: number | null },
): ProtectedCell {
  if (cases === null || workers === null) return suppressedWithParts(place);
  return publishedValue(place, roundRatio(1000 * cases, workers, 1));
}

function keysOf(dimension: string, members: readonly Category[]): Dimensions[] {
  return members.flatMap(leavesOf).map(({ id }) => ({ [dimension]: id }));
}

function sumOf(cells: PeriodCells, indicator: string, keys: readonly Dimensions[]): Tally {
  return combine(keys.map((at) => cells.tally(indicator, at)));
}

function placeOf({ period }: PeriodCells, indicator: string, dimensions: Dimensions): CellPlace {
  return { period, indicator, dimensions };
}
