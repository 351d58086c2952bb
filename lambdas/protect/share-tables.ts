import type { ProtectedCell } from '../model/cell.ts';
import { type Category, TOTAL } from './category-tree.ts';
import {
  type Counted,
  type JointTable,
  jointClasses,
  jointVerdict,
  tallyIn,
  withheldLeaves,
} from './joint-table.ts';
import type { PublishedClass } from './partition.ts';
import { percentage } from './percentage.ts';
import { type CellPlace, type PeriodCells, suppressed } from './period-cells.ts';

/**
 * Shares of an indicator `<id>.numerator` in `<id>.denominator`, over one dimension; the employers behind the rest are
 * those of `<id>.rest`, where it is about employers.
 */
export interface ShareTable extends Pick<JointTable, 'dimension' | 'tree' | 'first'> {
  readonly indicator: string;
}

/** The share in total: published where the part and the rest both pass or are empty; nothing without a whole. */
export function totalShare(cells: PeriodCells, indicator: string): ProtectedCell[] {
  const { whole } = countsOf(cells, indicator);
  if (whole({}).value === 0) return [];
  const all: PublishedClass = { id: TOTAL, members: [{ id: TOTAL, children: [] }] };
  const table = { indicator, dimension: '' };
  return [
    isSafe(cells, table, [all]) ? shareCell(cells, table, all) : suppressed(placeOf(cells, table, all)),
  ];
}

/** Shares by the classes in which the part and the rest both pass or are empty. */
export function shareTable(cells: PeriodCells, table: ShareTable): ProtectedCell[] {
  const { part, rest } = countsOf(cells, table.indicator);
  const classes = jointClasses(cells, { ...table, counts: [part, rest] });
  return shareCells(cells, table, { classes, shown: true, empty: false });
}

/**
 * Shares by classes that were chosen for the whole: all of them, or where one must be withheld none, because the whole
 * is published by these classes and the total share less the others would tell of it.
 */
export function sharesByClasses(
  cells: PeriodCells,
  table: ShareTable,
  classes: readonly PublishedClass[],
): ProtectedCell[] {
  return shareCells(cells, table, { classes, shown: isSafe(cells, table, classes), empty: true });
}

/**
 * Shares in the classes of another share of the same whole, in which the parts and what both leave pass or are empty; none
 * where one of these does not. The employers behind what is left are those of `<other>.rest`.
 */
export function sharesBeside(cells: PeriodCells, table: ShareTable, other: string): ProtectedCell[] {
  const { part, rest } = countsOf(cells, other);
  const classes = jointClasses(cells, { ...table, counts: [part, rest] });
  const counts = threeParts(cells, table.indicator, other);
  const shown = classes.every(
    ({ members }) => jointVerdict(cells, { ...table, counts }, members) !== 'fails',
  );
  return shareCells(cells, table, { classes, shown, empty: false });
}

/** The share in total beside another of the same whole. */
export function totalBeside(cells: PeriodCells, indicator: string, other: string): ProtectedCell[] {
  if (countsOf(cells, indicator).whole({}).value === 0) return [];
  const all: PublishedClass = { id: TOTAL, members: [{ id: TOTAL, children: [] }] };
  const table = { indicator, dimension: '', counts: threeParts(cells, indicator, other) };
  return [
    jointVerdict(cells, table, all.members) === 'fails'
      ? suppressed(placeOf(cells, table, all))
      : shareCell(cells, table, all),
  ];
}

/** The two parts of a whole, and what they leave of it. */
function threeParts(cells: PeriodCells, indicator: string, other: string): Counted[] {
  const [own, beside] = [countsOf(cells, indicator), countsOf(cells, other)];
  const left: Counted = (at) => {
    const value = own.whole(at).value - own.part(at).value - beside.part(at).value;
    return { value, persons: value, employers: cells.tally(`${other}.rest`, at).employers };
  };
  return [own.part, beside.part, left];
}

/**
 * The share of each class, and as suppressed each category that is no class by itself, whether it has anybody or not;
 * nothing without a whole. Classes nobody is in have no share; that is said where their number stands beside it.
 */
function shareCells(
  cells: PeriodCells,
  table: ShareTable,
  { classes, shown, empty }: { classes: readonly PublishedClass[]; shown: boolean; empty: boolean },
): ProtectedCell[] {
  const { whole } = countsOf(cells, table.indicator);
  if (whole({}).value === 0) return [];
  const hasAny = (categories: readonly Category[]) => tallyIn(whole, table.dimension, categories).value > 0;
  const parts = classes.filter(({ id }) => id !== TOTAL);
  const told = parts.filter(({ id, members }) => (empty && id !== 'unknown') || hasAny(members));
  const hidden = withheldLeaves(table.tree, parts).filter((leaf) => leaf.id !== 'unknown' || hasAny([leaf]));
  return [
    ...told.map((each) =>
      shown || !hasAny(each.members)
        ? shareCell(cells, table, each)
        : suppressed(placeOf(cells, table, each)),
    ),
    ...hidden.map(({ id }) => suppressed(placeOf(cells, table, { id }))),
  ];
}

type Where = Pick<ShareTable, 'indicator' | 'dimension'>;

function isSafe(cells: PeriodCells, table: Where, classes: readonly PublishedClass[]): boolean {
  const { part, rest } = countsOf(cells, table.indicator);
  const counts = [part, rest];
  return classes.every(
    ({ members }) => jointVerdict(cells, { counts, dimension: table.dimension }, members) !== 'fails',
  );
}

function shareCell(cells: PeriodCells, table: Where, { id, members }: PublishedClass): ProtectedCell {
  const { part, whole } = countsOf(cells, table.indicator);
  const [some, all] = [part, whole].map((count) => tallyIn(count, table.dimension, members).value);
  return percentage(cells, placeOf(cells, table, { id }), { part: some ?? 0, whole: all ?? 0 });
}

function countsOf(cells: PeriodCells, indicator: string): Record<'part' | 'whole' | 'rest', Counted> {
  const part: Counted = (at) => cells.tally(`${indicator}.numerator`, at);
  const whole: Counted = (at) => cells.tally(`${indicator}.denominator`, at);
  const rest: Counted = (at) => {
    const value = whole(at).value - part(at).value;
    return { value, persons: value, employers: cells.tally(`${indicator}.rest`, at).employers };
  };
  return { part, whole, rest };
}

function placeOf(cells: PeriodCells, table: Where, { id }: Pick<PublishedClass, 'id'>): CellPlace {
  const dimensions = id === TOTAL ? {} : { [table.dimension]: id };
  return { period: cells.period, indicator: table.indicator, dimensions };
}
