import type { Bilingual } from '../../model/bilingual.ts';
import { inBoth, listed } from '../../page/language.ts';
import { ABSENT, type Figure } from '../figure.ts';
import type { Row, Table, TableCell } from '../report.ts';
import type { BarChart, LineChart, RangeChart } from './chart.ts';

export interface BarOptions {
  /** Ids of the category columns that name a bar; all of them unless told otherwise. */
  readonly by?: readonly string[];
  readonly title?: Bilingual;
  readonly full?: boolean;
}

/** Bars of one measure of a table, one a row; totals and rows without a published value are left to the table. */
export function barsOf(table: Table, measure: string, options: BarOptions = {}): BarChart {
  const { by, title = table.title, full = false } = options;
  const detailed = table.rows.filter((row) => row.total !== true && !categoriesOf(row).some(isAll));
  const rows = detailed.flatMap((row) => {
    const { value } = figureOf(table, row, measure);
    return value === null ? [] : [{ label: labelOf(table, row, by), value }];
  });
  const partial = rows.length < detailed.length;
  return { kind: 'bars', ...frameOf(table, measure, title), rows, partial, full };
}

/** One line of a measure over the rows of a series table. */
export function lineOf(table: Table, measure: string): LineChart {
  const column = table.columns.find((each) => each.id === measure);
  return {
    kind: 'line',
    ...frameOf(table, measure, column?.title ?? table.title),
    points: table.rows.map((row) => ({ label: labelOf(table, row), figure: figureOf(table, row, measure) })),
  };
}

/** A span a row from the first of three measures to the last, with a mark at the middle one. */
export function rangesOf(table: Table, measures: readonly [string, string, string]): RangeChart {
  const [low, middle, high] = measures;
  return {
    kind: 'ranges',
    ...frameOf(table, middle, table.title),
    rows: table.rows
      .filter((row) => figureOf(table, row, middle).value !== null)
      .map((row) => ({
        label: labelOf(table, row),
        low: figureOf(table, row, low),
        middle: figureOf(table, row, middle),
        high: figureOf(table, row, high),
      })),
  };
}

function frameOf(table: Table, measure: string, title: Bilingual) {
  const column = table.columns.find((each) => each.id === measure);
  if (column?.kind !== 'measure') throw new Error(`The table ${table.id} has no figures ${measure} to draw.`);
  const { unit, decimals } = column;
  return { id: `${table.id}-${measure.replaceAll('_', '-')}`, title, unit, decimals };
}

function figureOf(table: Table, row: Row | undefined, measure: string): Figure {
  const cell = row?.cells[table.columns.findIndex((column) => column.id === measure)];
  return cell?.kind === 'measure' ? cell.figure : ABSENT;
}

type Category = Extract<TableCell, { kind: 'category' }>;

function categoriesOf(row: Row): Category[] {
  return row.cells.filter((cell) => cell.kind === 'category');
}

function isAll(category: Category): boolean {
  return category.code === 'all';
}

/** The row's categories in one line; "all" is said only where nothing else is. */
function labelOf(table: Table, row: Row, by?: readonly string[]): Bilingual {
  const categories = row.cells.filter((cell, index): cell is Category => {
    return cell.kind === 'category' && (by?.includes(table.columns[index]?.id ?? '') ?? true);
  });
  const named = categories.filter((category) => !isAll(category));
  const labels = (named.length > 0 ? named : categories.slice(0, 1)).map((category) => category.label);
  return inBoth((language) =>
    listed(
      labels.map((label) => label[language]),
      language,
    ),
  );
}
