import { isArabic } from './rejected-columns.ts';
import {
  OWN_COLUMNS,
  type RejectedRow,
  type RejectedTable,
  rejectedCells,
  rejectedHeaders,
} from './rejected-row.ts';
import { TextWorkbook } from './text-workbook.ts';

/** Rows a workbook holds at most: more are no work for hands, and the CSV has them all. */
export const WORKBOOK_ROWS = 20_000;
/** Letters a workbook holds at most, so that rows of large cells stay within memory too. */
const WORKBOOK_LETTERS = 32 * 1024 * 1024;
/** Letters of one cell (Excel specifications and limits, "Total number of characters that a cell can contain"). */
const CELL_LETTERS = 32_767;
/** Characters across, by column of our own, then of the sender's. */
const WIDTHS = [9, 46, 46, 28];
const WIDTH = 18;

/** Collects the first rejected rows, as many as a workbook takes, and makes the workbook of them. */
export class RejectedWorkbook {
  readonly #table: RejectedTable;
  readonly #surplus: boolean;
  readonly #workbook = new TextWorkbook();
  #letters = 0;
  #full = false;

  constructor(table: RejectedTable, surplus: boolean) {
    this.#table = table;
    this.#surplus = surplus;
    const style = (at: number) => (at < OWN_COLUMNS ? 'ownHead' : 'head');
    this.#workbook.add(this.#headers().map((text, at) => ({ text, style: style(at) })));
  }

  /** Rejected rows in it so far. */
  get rows(): number {
    return this.#workbook.rows - 1;
  }

  /** Adds the row unless the workbook is full; what comes after a row left out is left out too. */
  add(rejected: RejectedRow): void {
    if (this.#full) return;
    const cells = rejectedCells(rejected, this.#surplus);
    const letters = cells.reduce((sum, cell) => sum + cell.length, 0);
    const fits = cells.every((cell) => cell.length <= CELL_LETTERS);
    this.#full = !fits || this.rows >= WORKBOOK_ROWS || this.#letters + letters > WORKBOOK_LETTERS;
    if (this.#full) return;
    this.#letters += letters;
    const wrong = new Set(rejected.reasons.flatMap(({ column }) => (column === null ? [] : [column])));
    const style = (at: number) => (wrong.has(at - OWN_COLUMNS) ? 'wrong' : 'text');
    this.#workbook.add(cells.map((text, at) => ({ text, style: style(at) })));
  }

  /**
   * The workbook: every cell text, so that no zero is lost and nothing computed; the header stays in sight, cells with a
   * reason are marked, Arabic headers turn the sheet right to left. Equal rows give equal bytes.
   */
  bytes(): Uint8Array {
    return this.#workbook.bytes({
      name: 'rejected',
      widths: this.#headers().map((_, at) => WIDTHS[at] ?? WIDTH),
      rightToLeft: isArabic(this.#table.columns.map(({ header }) => header)),
    });
  }

  #headers(): string[] {
    return rejectedHeaders(this.#table.columns, this.#surplus);
  }
}
