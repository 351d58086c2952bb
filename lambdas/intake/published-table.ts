import type { Sheet } from './sheet-book.ts';
import { type Block, findBlocks } from './table-blocks.ts';
import { tidyCell, tidyNumber } from './table-cells.ts';
import { readGrid } from './table-grid.ts';
import { type Header, readHeader } from './table-header.ts';
import { joined, type Label } from './table-labels.ts';
import { type Line, lineOf } from './table-lines.ts';
import { periodOf } from './table-periods.ts';
import { unitOf } from './table-units.ts';

/** One value of a published table with all that names it. */
export interface TidyRecord {
  /** Row of the sheet, from 1, and column, from 0. */
  readonly row: number;
  readonly column: number;
  readonly rowLabels: Label;
  /** Codes beside the row's name. */
  readonly codes: readonly string[];
  /** The heading above the row, where it stands under one. */
  readonly group: Label | null;
  /** From the outermost level of the header to the innermost. */
  readonly columnLabels: readonly Label[];
  /** `2026`, `2026-05` or `2026-Q1` where the labels name one period. */
  readonly period: string | null;
  /** What it counts, such as `Mn. R.O.`; null where no line of units stands above it. */
  readonly unit: Label | null;
  /** Decimal digits, without thousands separators. */
  readonly value: string;
}

/** A table as it was published. */
export interface PublishedTable {
  readonly title: Label;
  readonly records: readonly TidyRecord[];
  /** Lines behind it: sources, notes. */
  readonly notes: readonly string[];
}

/**
 * Reads the tables of a sheet that no contract describes: a block of numbers under one or more lines of header, merged or
 * not, in one language or two, with names of rows on either side. Gives one record a number, in the sheet's order. Throws
 * a Refusal where the sheet is too large for a table.
 */
export async function readTables(sheet: Sheet): Promise<PublishedTable[]> {
  const lines = (await readGrid(sheet)).map(lineOf);
  return findBlocks(lines)
    .map(readTable)
    .filter(({ records }) => records.length > 0);
}

function readTable(block: Block): PublishedTable {
  const rows = block.body.filter((line) => line.numbers.length > 0 || line.none.length > 0);
  const periods = periodColumn(rows);
  const sides = sidesOf(rows, periods);
  const end = sides.right ?? Number.POSITIVE_INFINITY;
  const values = valueColumns(rows).filter((column) => column !== periods && column < end);
  const header = readHeader(block.above, values, (sides.right ?? values.at(-1) ?? 0) + 1);
  return {
    title: header.title,
    records: recordsOf([...header.headings, ...block.body], header.columns, sides),
    notes: notesOf(block),
  };
}

/** Only columns with a label have records: numbers under nothing are helpers of whoever made the sheet. */
function recordsOf(body: readonly Line[], columns: Header['columns'], sides: Sides): TidyRecord[] {
  let group: Label | null = null;
  let unit: Label | null = null;
  const over = [Math.min(...columns.keys()), Math.max(...columns.keys())] as const;
  return body.flatMap((line) => {
    const { label, codes } = rowLabels(line, sides);
    const found = [...columns].filter(
      ([column, labels]) => labels.length > 0 && line.numbers.includes(column),
    );
    if (found.length === 0) {
      unit = unitOf(line, over) ?? unit;
      if (line.none.length === 0 && (label.ar !== '' || label.en !== '')) group = label;
    }
    return found.map(([column, columnLabels]) => ({
      row: line.row,
      column,
      rowLabels: label,
      codes,
      group,
      columnLabels,
      period: periodOf([label, ...columnLabels]),
      unit,
      value: tidyNumber(line.cells[column]?.text ?? ''),
    }));
  });
}

/** Columns that have a number in at least one row. */
function valueColumns(rows: readonly Line[]): number[] {
  return [...new Set(rows.flatMap(({ numbers }) => numbers))].sort((a, b) => a - b);
}

/** The first column where it names the rows by period: years, each once, and no text beside them. */
function periodColumn(rows: readonly Line[]): number | null {
  const firsts = rows.map(({ numbers }) => numbers[0] ?? -1);
  const [column = -1] = firsts;
  const texts = rows.map((line) => tidyCell(line.cells[column]?.text ?? ''));
  const years = texts.every((text) => /^(19|20|21)\d\d([-/].*)?$/.test(text));
  const alone = rows.every((line) => line.texts.every((text) => text > column));
  const several = rows.every(({ numbers }) => numbers.length > 1);
  return years && alone && several && firsts.every((first) => first === column) ? column : null;
}

/** Where the names of rows stand. */
interface Sides {
  /** Columns before the values, the nearest last. */
  readonly left: readonly number[];
  /** The column behind them; null where there is none. */
  readonly right: number | null;
}

function sidesOf(rows: readonly Line[], periods: number | null): Sides {
  if (periods !== null) return { left: [periods], right: null };
  const often = (columns: readonly number[]) =>
    [...new Set(columns)].filter(
      (column) => columns.filter((each) => each === column).length * 2 >= rows.length,
    );
  const left = often(rows.flatMap(({ texts, numbers }) => texts.filter((text) => text < (numbers[0] ?? 0))));
  const [right = -1] = often(
    rows.map(({ texts, numbers }) => texts.find((text) => text > (numbers.at(-1) ?? 0)) ?? -1),
  );
  return { left: left.sort((a, b) => a - b), right: right === -1 ? null : right };
}

/** Capitals, digits and marks without white space: what a system calls a row. */
const CODE = /^(?=.*[\d_])[A-Z][A-Z0-9_.]+$/;

function rowLabels(line: Line, { left, right }: Sides): { label: Label; codes: string[] } {
  const columns = right === null ? left : [...left, right];
  const texts = columns.map((column) => line.cells[column]?.text ?? '').filter((text) => text.trim() !== '');
  const codes = texts.map(tidyCell).filter((text) => CODE.test(text));
  return { label: joined(texts.filter((text) => !CODE.test(tidyCell(text)))), codes: [...new Set(codes)] };
}

/** Texts behind the body, up to the next table's title. */
function notesOf({ below }: Block): string[] {
  const notes: string[] = [];
  for (const line of below) {
    if (line.numbers.length > 0) break;
    notes.push(...line.texts.map((column) => tidyCell(line.cells[column]?.text ?? '')));
  }
  return notes;
}
