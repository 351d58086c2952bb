import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { chooseSheet, type SheetLayout } from './choose-sheet.ts';
import type { Decoded, ShapedCase } from './decode-case.ts';
import { expanded } from './expanded.ts';
import { requireColumns, unknownColumn, unknownColumns } from './required-columns.ts';
import { CANONICAL_DELIMITER, isBlankRow, RowTable } from './row-table.ts';
import { SheetRows } from './sheet-rows.ts';
import { openWorkbook, type Workbook } from './workbook.ts';

/**
 * Decodes the sheet of a workbook that holds the feed's table; a row's number is the sheet's. Throws a Refusal where the file
 * is no workbook or has no such sheet.
 */
export async function decodeXlsx(shaped: ShapedCase): Promise<Decoded> {
  const workbook = await openWorkbook(await localPath(shaped), shaped.limits);
  try {
    const layout = await chooseSheet(workbook, shaped.contract);
    requireColumns(shaped.contract, new Set(layout.columns.map((column) => column.field)));
    return await readSheet(shaped, workbook, layout);
  } finally {
    workbook.close();
  }
}

/** Zip members are read out of order, so a compressed workbook is unfolded on the disk first. */
async function localPath({ source, inspection, limits, parts }: ShapedCase): Promise<string> {
  if (!inspection.gzip) return source.path();
  const path = join(parts.scratch, 'workbook.xlsx');
  await pipeline(expanded(source.open, true, limits.expandedBytes), createWriteStream(path));
  return path;
}

async function readSheet(shaped: ShapedCase, workbook: Workbook, layout: SheetLayout): Promise<Decoded> {
  const table = new RowTable({ ...shaped, columns: layout.columns });
  const sorter = new SheetSorter(table, layout);
  const { open, text, close } = new SheetRows(workbook, sorter.row);
  try {
    await workbook.read(layout.sheet, { open, text, close }, () => table.deliver());
    await table.close();
  } finally {
    table.abandon();
  }
  return {
    delimiter: CANONICAL_DELIMITER,
    encoding: shaped.encoding,
    columns: [...layout.columns],
    rows: table.rows,
    excluded: { header: sorter.header, title: sorter.title, blank: table.blank, total: table.totals },
    dateOrder: table.orders.result(),
    findings: [...unknownColumns(layout.columns), ...sorter.findings()],
  };
}

/** Sorts a sheet's rows by where they stand: titles, header, rows of the table. */
class SheetSorter {
  title = 0;
  header = 0;
  readonly #table: RowTable;
  readonly #layout: SheetLayout;
  #besides = 0;
  readonly #besidesRows: number[] = [];

  constructor(table: RowTable, layout: SheetLayout) {
    this.#table = table;
    this.#layout = layout;
  }

  readonly row = (row: number, cells: string[]): void => {
    const { headerFrom, headerTo } = this.#layout;
    if (row > headerTo) this.#add(row, cells);
    else if (row >= headerFrom) this.header += 1;
    else if (isBlankRow(cells)) this.#table.blank += 1;
    else this.title += 1;
  };

  /** Cells beside the table are of no column; they are counted as one unknown column without a name. */
  findings() {
    return this.#besides === 0 ? [] : [unknownColumn('', this.#besides, this.#besidesRows)];
  }

  #add(row: number, cells: string[]): void {
    const width = this.#layout.columns.length;
    this.#table.add(
      row,
      Array.from({ length: width }, (_, index) => cells[index] ?? ''),
      cells,
    );
    if (cells.length <= width) return;
    this.#besides += 1;
    if (this.#besidesRows.length < 10) this.#besidesRows.push(row);
  }
}
