import type { ProtectedCell } from '../model/cell.ts';
import { type Category, leavesOf, TOTAL } from './category-tree.ts';
import { type CountTable, classCells, classesOf } from './count-table.ts';
import type { PublishedClass } from './partition.ts';
import { type CellPlace, type PeriodCells, publishedCount, suppressed } from './period-cells.ts';
import { combine, judge, NOTHING, type Tally } from './tally.ts';

/** A count over two dimensions, and over each of them by itself. */
export interface CrossedTable {
  readonly indicator: string;
  readonly rows: CountTable;
  readonly columns: CountTable;
  /** What else a reader learns when a cell of the crossing is published; it must pass or be empty as well. */
  readonly alsoTold?: (row: PublishedClass, column: PublishedClass) => Tally;
}

/** What was decided of a crossed table: the classes of each side, and whether their crossing is published. */
export interface CrossedClasses {
  readonly rows: readonly PublishedClass[];
  readonly columns: readonly PublishedClass[];
  readonly crossed: boolean;
}

/**
 * Decides what to publish of two crossing dimensions. The sides are cut into classes each by itself; their crossing
 * is published where every cell of the classes passes or is empty, if need be after the unknown column joined
 * another one; otherwise the sides only.
 *
 * Why nothing can be worked out by subtraction:
 * - The crossing is published. Everything a reader can form is a sum over its cells, all of which pass, and both
 *   sides are such sums themselves: they overlap the crossing in whole cells only.
 * - The sides only. A cell at row class r and column class c of a total N can be no more than min(r, c) and no less
 *   than r + c - N (Fréchet, 1940): an interval of width min(r, c, N - r, N - c). r and c pass; N - r and N - c are
 *   empty or unions of classes that pass. So the width is at least the threshold, unless a complement is empty, and
 *   then the cell is a class of the other side, which passes. Empty cells of the crossing are not shown in this
 *   case, because they would narrow the interval.
 */
export function crossedClasses(cells: PeriodCells, table: CrossedTable): CrossedClasses {
  const rows = classesOf(cells, table.rows);
  const alone = classesOf(cells, table.columns);
  for (const columns of [alone, withoutUnknown(table.columns, alone)]) {
    if (!isCut(rows) || !isCut(columns)) continue;
    const pairs = rows.flatMap((row) =>
      columns.flatMap((column) => [
        tallyOf(cells, table, row, column),
        table.alsoTold?.(row, column) ?? NOTHING,
      ]),
    );
    if (pairs.every((tally) => judge(tally, cells.rules) !== 'fails'))
      return { rows, columns, crossed: true };
  }
  return { rows, columns: alone, crossed: false };
}

/** The cells of both sides and of the crossing. */
export function crossedCells(
  cells: PeriodCells,
  table: CrossedTable,
  classes: CrossedClasses,
): ProtectedCell[] {
  return [
    ...classCells(cells, table.rows, classes.rows),
    ...classCells(cells, table.columns, classes.columns),
    ...(classes.crossed ? publishedCrossing(cells, table, classes) : []),
    ...hiddenCrossing(cells, table, classes),
  ];
}

/** The classes once more, with the unknown joined to the class that is combined first. */
function withoutUnknown(table: CountTable, classes: readonly PublishedClass[]): readonly PublishedClass[] {
  const unknown = classes.find(({ id }) => id === 'unknown');
  const partner = table.first
    ?.map((id) => classes.find((found) => found.id === id && found !== unknown))
    .find((found) => found !== undefined);
  if (unknown === undefined || partner === undefined || classes.length < 3) return classes;
  const combined = { id: 'other-combined', members: [...partner.members, ...unknown.members] };
  return [...classes.filter((found) => found !== unknown && found !== partner), combined];
}

/** Whether there are classes at all, and finer ones than the total. */
function isCut(classes: readonly PublishedClass[]): boolean {
  return classes.length > 0 && classes.every(({ id }) => id !== TOTAL);
}

function publishedCrossing(
  cells: PeriodCells,
  table: CrossedTable,
  classes: CrossedClasses,
): ProtectedCell[] {
  return classes.rows.flatMap((row) =>
    classes.columns.flatMap((column) => {
      const tally = tallyOf(cells, table, row, column);
      const idle = tally.value === 0 && [row.id, column.id].includes('unknown');
      return idle ? [] : [publishedCount(placeOf(cells, table, row.id, column.id), tally.value, cells.rules)];
    }),
  );
}

/** Cells of single categories that are not shown by themselves, empty ones too: what is empty must not be told. */
function hiddenCrossing(cells: PeriodCells, table: CrossedTable, classes: CrossedClasses): ProtectedCell[] {
  const single = (side: readonly PublishedClass[], { id }: Category) => side.some((found) => found.id === id);
  const there = (side: CountTable, { id }: Category) =>
    cells.tally(table.indicator, { [side.dimension]: id }).value > 0;
  const columns = leavesOf(table.columns.tree).filter((column) => there(table.columns, column));
  return leavesOf(table.rows.tree)
    .filter((row) => there(table.rows, row))
    .flatMap((row) =>
      columns
        .filter(
          (column) => !(classes.crossed && single(classes.rows, row) && single(classes.columns, column)),
        )
        .map((column) => suppressed(placeOf(cells, table, row.id, column.id))),
    );
}

function tallyOf(
  cells: PeriodCells,
  table: CrossedTable,
  row: PublishedClass,
  column: PublishedClass,
): Tally {
  return combine(
    row.members.flatMap((r) =>
      column.members.map((c) => cells.tally(table.indicator, dimensionsOf(table, r.id, c.id))),
    ),
  );
}

function dimensionsOf(table: CrossedTable, row: string, column: string): Record<string, string> {
  return { [table.rows.dimension]: row, [table.columns.dimension]: column };
}

function placeOf(cells: PeriodCells, table: CrossedTable, row: string, column: string): CellPlace {
  return { period: cells.period, indicator: table.indicator, dimensions: dimensionsOf(table, row, column) };
}
