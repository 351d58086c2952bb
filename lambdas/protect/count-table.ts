import type { ProtectedCell } from '../model/cell.ts';
import { type Category, leavesOf, TOTAL } from './category-tree.ts';
import { type PublishedClass, partition } from './partition.ts';
import { type CellPlace, type PeriodCells, publishedCount, suppressed } from './period-cells.ts';
import { combine, judge, type Tally, type Verdict } from './tally.ts';

/** A table of one count over one tree of categories. */
export interface CountTable {
  readonly indicator: string;
  readonly dimension: string;
  readonly tree: Category;
  /** Ids to combine first when something must be combined. */
  readonly first?: readonly string[];
  /** What stands behind a category; by default the cell of the indicator with this one dimension. */
  readonly tallyOf?: (category: Category) => Tally;
  /** What else a reader learns when categories are published together; each must pass or be empty as well. */
  readonly alsoTold?: (categories: readonly Category[]) => readonly Tally[];
  /** What is published of categories together; by default their rounded count. */
  readonly show?: (place: CellPlace, categories: readonly Category[]) => ProtectedCell;
}

/** The classes of a table that may be published. */
export function classesOf(cells: PeriodCells, table: CountTable): PublishedClass[] {
  const tallyOf = tallies(cells, table);
  return partition(table.tree, {
    verdict: (categories) => verdictOf(cells, table, categories),
    weight: (category) => tallyOf(category).value,
    ...(table.first === undefined ? {} : { first: table.first }),
  });
}

function verdictOf(cells: PeriodCells, table: CountTable, categories: readonly Category[]): Verdict {
  const itself = judge(combine(categories.map(tallies(cells, table))), cells.rules);
  const also = table.alsoTold?.(categories) ?? [];
  return also.some((tally) => judge(tally, cells.rules) === 'fails') ? 'fails' : itself;
}

/**
 * The cells of a table: each class with its rounded count, and as suppressed each leaf that is in a class but not
 * one by itself. A leaf without anything is shown as 0, unless the total itself fails; `unknown` only where there
 * are such.
 */
export function classCells(
  cells: PeriodCells,
  table: CountTable,
  classes: readonly PublishedClass[],
): ProtectedCell[] {
  const tallyOf = tallies(cells, table);
  const counted: NonNullable<CountTable['show']> = (at, categories) =>
    publishedCount(at, combine(categories.map(tallyOf)).value, cells.rules);
  const show = table.show ?? counted;
  const place = (category: string): CellPlace => ({
    period: cells.period,
    indicator: table.indicator,
    dimensions: { [table.dimension]: category },
  });
  const shown = classes
    .filter(({ id, members }) => id !== TOTAL && !isIdle(id, combine(members.map(tallyOf))))
    .map(({ id, members }) => show(place(id), members));
  const singles = new Set(classes.map(({ id }) => id));
  const hidden = leavesOf(table.tree)
    .filter(({ id }) => id !== TOTAL && !singles.has(id))
    .filter((leaf) => !isIdle(leaf.id, tallyOf(leaf)))
    .map((leaf) =>
      classes.length > 0 && tallyOf(leaf).value === 0
        ? show(place(leaf.id), [leaf])
        : suppressed(place(leaf.id)),
    );
  return [...shown, ...hidden];
}

function isIdle(id: string, { value }: Tally): boolean {
  return id === 'unknown' && value === 0;
}

function tallies(cells: PeriodCells, table: CountTable): (category: Category) => Tally {
  return (
    table.tallyOf ?? (({ id }) => cells.tally(table.indicator, id === TOTAL ? {} : { [table.dimension]: id }))
  );
}

/** The total of an indicator: published where it passes or is nothing. */
export function totalCell(cells: PeriodCells, indicator: string): ProtectedCell {
  const place = { period: cells.period, indicator, dimensions: {} };
  const tally = cells.tally(indicator, {});
  return judge(tally, cells.rules) === 'fails'
    ? suppressed(place)
    : publishedCount(place, tally.value, cells.rules);
}

/** Classes and cells of a table at once. */
export function countTable(cells: PeriodCells, table: CountTable): ProtectedCell[] {
  return classCells(cells, table, classesOf(cells, table));
}
