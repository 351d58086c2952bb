import { RowTally } from '../model/row-tally.ts';
import type { Finding } from '../model/submission.ts';
import { type Choice, chooseSheet } from './choose-sheet.ts';
import type { Decoded, ShapedCase } from './decode-case.ts';
import { decodeCsv } from './decode-csv.ts';
import { LINES_IN_CELLS } from './find-dialect.ts';
import { linesOfSheet } from './folded-sheet.ts';
import { MergedRows } from './merged-cells.ts';
import { renamedColumns } from './renamed-columns.ts';
import { checkWidth, requireColumns, unknownColumn } from './required-columns.ts';
import { CANONICAL_DELIMITER, isBlankRow, RowTable } from './row-table.ts';
import type { SheetBook } from './sheet-book.ts';
import type { SheetLayout } from './sheet-layout.ts';

/**
 * Decodes the sheet of a workbook that holds the feed's table; a row's number is the sheet's. Throws a Refusal where no
 * sheet has the columns.
 */
export async function decodeSheets(shaped: ShapedCase, book: SheetBook): Promise<Decoded> {
  const choice = await chooseSheet(book, shaped);
  if (choice.layout.written === 'folded') return readLines(shaped, choice);
  const { columns, top: rows } = choice.layout;
  checkWidth(columns.length, shaped.limits);
  requireColumns(shaped.contract, new Set(columns.map((column) => column.field)), () =>
    renamedColumns({ ...shaped, columns, rows }),
  );
  return readSheet(shaped, choice);
}

async function readSheet(shaped: ShapedCase, { layout, others }: Choice): Promise<Decoded> {
  const table = new RowTable({ ...shaped, columns: layout.columns });
  const sorter = new SheetSorter(table, layout);
  try {
    await layout.sheet.read(sorter.row, { afterChunk: () => table.deliver() });
    await table.close();
  } finally {
    table.abandon();
  }
  return {
    delimiter: CANONICAL_DELIMITER,
    encoding: shaped.encoding,
    columns: [...layout.columns],
    rows: table.rows,
    excluded: table.excluded({ header: sorter.header, title: sorter.title }),
    dateOrder: table.orders.result(),
    findings: [
      ...layout.findings,
      ...sorter.findings(),
      ...table.orders.findings(),
      ...sheetsNotRead(others),
    ],
  };
}

/** Lines in cells are read as the text that they are. */
async function readLines(shaped: ShapedCase, { layout, others }: Choice): Promise<Decoded> {
  const hidden = new RowTally();
  const text = await linesOfSheet(shaped, layout.sheet, (row, cells, isHidden) => {
    if (isHidden && row > layout.headerTo && !isBlankRow(cells)) hidden.add(row);
  });
  const decoded = await decodeCsv({ ...shaped, texts: [text] });
  return {
    ...decoded,
    findings: [LINES_IN_CELLS, ...decoded.findings, ...hiddenRows(hidden), ...sheetsNotRead(others)],
  };
}

function hiddenRows({ count, rows }: RowTally): Finding[] {
  if (count === 0) return [];
  return [{ code: 'sheet.hidden-rows', severity: 'warn', field: null, count, rows: [...rows] }];
}

function sheetsNotRead(others: number): Finding[] {
  if (others === 0) return [];
  return [{ code: 'sheet.not-read', severity: 'warn', field: null, count: others, rows: [] }];
}

/** Sorts a sheet's rows by where they stand: titles, header, rows of the table. */
class SheetSorter {
  title = 0;
  header = 0;
  readonly #table: RowTable;
  readonly #layout: SheetLayout;
  readonly #merged: MergedRows;
  readonly #besides = new RowTally();
  readonly #hidden = new RowTally();

  constructor(table: RowTable, layout: SheetLayout) {
    this.#table = table;
    this.#layout = layout;
    this.#merged = new MergedRows(layout.merges, layout.headerTo);
  }

  readonly row = (row: number, cells: string[], hidden: boolean): void => {
    const { headerFrom, headerTo } = this.#layout;
    if (row > headerTo) this.#add(row, cells, hidden);
    else if (row >= headerFrom) this.header += 1;
    else if (isBlankRow(cells)) this.#table.blank += 1;
    else this.title += 1;
  };

  /** Cells beside the table are of no column; they are counted as one unknown column without a name. */
  findings(): Finding[] {
    const { count, rows } = this.#besides;
    const besides = count === 0 ? [] : [unknownColumn('', count, rows)];
    return [...besides, ...hiddenRows(this.#hidden)];
  }

  #add(row: number, cells: string[], hidden: boolean): void {
    const width = this.#layout.columns.length;
    this.#merged.fill(row, cells);
    if (cells.length > width) this.#besides.add(row);
    if (hidden && !isBlankRow(cells)) this.#hidden.add(row);
    this.#table.add(row, ofWidth(cells, width), cells);
  }
}

/** One cell a column: cells of no column are left off, empty ones behind the last with content put in. */
function ofWidth(cells: string[], width: number): readonly string[] {
  if (cells.length > width) return cells.slice(0, width);
  while (cells.length < width) cells.push('');
  return cells;
}
