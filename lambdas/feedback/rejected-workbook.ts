import { unzipSync, zipSync } from 'fflate';
import writeExcelFile, { type Cell, type Row } from 'write-excel-file/node';
import { compare } from '../model/compare.ts';
import { isArabic } from './rejected-columns.ts';
import {
  OWN_COLUMNS,
  type RejectedRow,
  type RejectedTable,
  rejectedCells,
  rejectedHeaders,
} from './rejected-row.ts';

/** Rows a workbook holds at most: more are no work for hands, and the CSV has them all. */
export const WORKBOOK_ROWS = 20_000;
/** Letters a workbook holds at most, so that rows of large cells stay within memory too. */
const WORKBOOK_LETTERS = 32 * 1024 * 1024;
/** Letters of one cell (Excel specifications and limits, "Total number of characters that a cell can contain"). */
const CELL_LETTERS = 32_767;
/** Zip has no time stamp before 1980; a fixed one keeps the bytes the same. Its fields are local time, hence no UTC. */
const MADE = new Date(1980, 0, 1);

const HEAD = { fontWeight: 'bold', backgroundColor: '#E3EFF0', wrap: true, alignVertical: 'top' } as const;
const OWN_HEAD = { ...HEAD, backgroundColor: '#14232B', textColor: '#FFFFFF' } as const;
const WRONG = { backgroundColor: '#FFE08A' } as const;
/** Characters across, by column of our own, then of the sender's. */
const WIDTHS = [9, 46, 46, 28];
const WIDTH = 18;

/** Collects the first rejected rows, as many as a workbook takes, and makes the workbook of them. */
export class RejectedWorkbook {
  readonly #table: RejectedTable;
  readonly #surplus: boolean;
  readonly #rows: Row[] = [];
  #letters = 0;
  #full = false;

  constructor(table: RejectedTable, surplus: boolean) {
    this.#table = table;
    this.#surplus = surplus;
  }

  /** Rows in it so far. */
  get rows(): number {
    return this.#rows.length;
  }

  /** Adds the row unless the workbook is full; what comes after a row left out is left out too. */
  add(rejected: RejectedRow): void {
    if (this.#full) return;
    const cells = rejectedCells(rejected, this.#surplus);
    const letters = cells.reduce((sum, cell) => sum + cell.length, 0);
    const fits = cells.every((cell) => cell.length <= CELL_LETTERS);
    this.#full = !fits || this.#rows.length >= WORKBOOK_ROWS || this.#letters + letters > WORKBOOK_LETTERS;
    if (this.#full) return;
    this.#letters += letters;
    const wrong = new Set(rejected.reasons.flatMap(({ column }) => (column === null ? [] : [column])));
    this.#rows.push(cells.map((cell, at) => textCell(cell, wrong.has(at - OWN_COLUMNS))));
  }

  /**
   * The workbook: every cell text, so that no zero is lost and nothing computed; the header stays in sight, cells with a
   * reason are marked, Arabic headers turn the sheet right to left. Equal rows give equal bytes.
   */
  async bytes(): Promise<Uint8Array> {
    const headers = rejectedHeaders(this.#table.columns, this.#surplus);
    const head = headers.map(
      (value, at): Cell => ({
        value,
        type: String,
        ...(at < OWN_COLUMNS ? OWN_HEAD : HEAD),
      }),
    );
    const written = await writeExcelFile([head, ...this.#rows], {
      sheet: 'rejected',
      stickyRowsCount: 1,
      rightToLeft: isArabic(this.#table.columns.map(({ header }) => header)),
      columns: headers.map((_, at) => ({ width: WIDTHS[at] ?? WIDTH })),
    }).toBuffer();
    return restamped(written);
  }
}

/** A cell formatted as text, an empty one too: what is typed into it stays as typed. */
function textCell(value: string, wrong: boolean): Cell {
  const style = { type: String, format: '@', ...(wrong ? WRONG : {}) };
  return value === '' ? style : { value, ...style };
}

/** The same archive with fixed times. */
function restamped(archive: Uint8Array): Uint8Array {
  const members = Object.entries(unzipSync(archive)).sort(([a], [b]) => compare(a, b));
  return zipSync(Object.fromEntries(members), { mtime: MADE });
}
