import type { Bilingual } from '../../model/bilingual.ts';
import { ABSENT, type Figure } from '../figure.ts';
import type { Row, Table } from '../report.ts';
import type { BarChart, LineChart, RangeChart, StackChart } from './chart.ts';

/** Bars of one measure of a table with one category a row; the total row is left out. */
export function barsOf(table: Table, measure: string, title = table.title): BarChart {
  return {
    kind: 'bars',
    ...frameOf(table, measure, title),
    rows: parts(table).map((row) => ({ label: labelOf(row), figure: figureOf(table, row, measure) })),
  };
}

/** One line of a measure over the rows of a series table. */
export function lineOf(table: Table, measure: string): LineChart {
  const column = table.columns.find((each) => each.id === measure);
  return {
    kind: 'line',
    ...frameOf(table, measure, column?.title ?? table.title),
    points: table.rows.map((row) => ({ label: labelOf(row), figure: figureOf(table, row, measure) })),
  };
}

/** One bar for each category of the first column, stacked by those of the second. */
export function stackOf(table: Table, measure: string): StackChart {
  const rows = table.rows.filter((row) => codeOf(row, 0) !== 'all' && codeOf(row, 1) !== 'all');
  const partCodes = [...new Set(rows.map((row) => codeOf(row, 1)))];
  const rowCodes = [...new Set(rows.map((row) => codeOf(row, 0)))];
  const at = (first: string, second: string) =>
    rows.find((row) => codeOf(row, 0) === first && codeOf(row, 1) === second);
  return {
    kind: 'stack',
    ...frameOf(table, measure, table.title),
    parts: partCodes.map((code) => labelAt(rows, 1, code)),
    rows: rowCodes.map((first) => ({
      label: labelAt(rows, 0, first),
      figures: partCodes.map((second) => figureOf(table, at(first, second), measure)),
    })),
  };
}

/** A span a row from the first of three measures to the last, with a mark at the middle one. */
export function rangesOf(table: Table, measures: readonly [string, string, string]): RangeChart {
  const [low, middle, high] = measures;
  return {
    kind: 'ranges',
    ...frameOf(table, middle, table.title),
    rows: table.rows.map((row) => ({
      label: labelOf(row),
      low: figureOf(table, row, low),
      middle: figureOf(table, row, middle),
      high: figureOf(table, row, high),
    })),
  };
}

function frameOf(table: Table, measure: string, title: Bilingual) {
  const column = table.columns.find((each) => each.id === measure);
  const [unit, decimals] = column?.kind === 'measure' ? [column.unit, column.decimals] : [table.unit, 0];
  return { id: `${table.id}-${measure.replaceAll('_', '-')}`, title, unit, decimals };
}

function parts(table: Table): readonly Row[] {
  return table.rows.filter((row) => row.total !== true);
}

function figureOf(table: Table, row: Row | undefined, measure: string): Figure {
  const cell = row?.cells[table.columns.findIndex((column) => column.id === measure)];
  return cell?.kind === 'measure' ? cell.figure : ABSENT;
}

function codeOf(row: Row, column: number): string {
  const cell = row.cells[column];
  return cell?.kind === 'category' ? cell.code : '';
}

function labelAt(rows: readonly Row[], column: number, code: string): Bilingual {
  const cell = rows.find((row) => codeOf(row, column) === code)?.cells[column];
  return cell?.kind === 'category' ? cell.label : { ar: code, en: code };
}

/** The row's categories in one line; "all" is said only where nothing else is. */
function labelOf(row: Row): Bilingual {
  const categories = row.cells.filter((cell) => cell.kind === 'category');
  const named = categories.filter((cell) => cell.code !== 'all');
  const labels = (named.length > 0 ? named : categories.slice(0, 1)).map((cell) => cell.label);
  return { ar: labels.map((label) => label.ar).join('، '), en: labels.map((label) => label.en).join(', ') };
}
