import type { Contract } from '../contracts/contract.ts';
import type { RaggedRow } from '../model/part.ts';
import { RowTally } from '../model/row-tally.ts';
import type { Finding } from '../model/submission.ts';
import { Damage, isBroken, shownText } from './broken-bytes.ts';
import { canonicalRecord } from './canonical-record.ts';
import { DateOrders } from './date-order.ts';
import type { Dialect } from './find-dialect.ts';
import type { Layout } from './find-header.ts';
import type { Limits } from './limits.ts';
import type { PartWriter } from './part-writer.ts';
import { isBlankRecord, RecordScanner } from './record-scanner.ts';
import { Refusal } from './refusal.ts';
import { unknownColumn } from './required-columns.ts';

/** What the records of one delimited text are sorted into. */
export interface CsvOutput {
  readonly contract: Contract;
  /** Of the first text; the others have the same columns and delimiter. */
  readonly dialect: Dialect;
  readonly limits: Limits;
  readonly writer: PartWriter;
}

/** So many cells beyond the table's are set aside apart: a million would be carried one by one from step to step. */
const CELLS_BEYOND = 100;

/**
 * Sorts the records of delimited UTF-8 texts, one after the other: titles and headers away, rows into parts, ragged and
 * broken ones aside.
 */
export class CsvRecords {
  readonly excluded = { header: 0, title: 0, blank: 0 };
  readonly orders: DateOrders;
  readonly #scanner: RecordScanner;
  /** Looks at single lines while the other holds the record. */
  readonly #lineScanner: RecordScanner;
  readonly #delimiter: number;
  readonly #width: number;
  readonly #output: CsvOutput;
  /** Text line of the next record, from 1. */
  #line = 1;
  #seen = 0;
  #layout: Layout;
  /** Columns without a header, and the rows that have something in them. */
  readonly #unnamed: { readonly columns: readonly number[]; readonly tally: RowTally };
  #damage = new Damage();

  constructor(output: CsvOutput) {
    const { delimiter, layout } = output.dialect;
    this.#output = output;
    this.#delimiter = delimiter.charCodeAt(0);
    this.#scanner = new RecordScanner(this.#delimiter, output.limits.recordBytes);
    this.#lineScanner = new RecordScanner(this.#delimiter);
    this.#layout = layout;
    this.#width = layout.columns.length;
    const columns = layout.columns.flatMap(({ header }, index) => (header === '' ? [index] : []));
    this.#unnamed = { columns, tally: new RowTally() };
    this.orders = new DateOrders(output.contract, layout.columns);
  }

  /** A warning where columns without a header hold something, as of one unknown column without a name. */
  unnamed(): Finding[] {
    const { count, rows } = this.#unnamed.tally;
    return count === 0 ? [] : [unknownColumn('', count, rows)];
  }

  /** Starts a text; its lines are numbered on from those before. */
  begin({ layout }: Dialect, damage: Damage): void {
    this.#layout = layout;
    this.#damage = damage;
    this.#seen = 0;
  }

  /** Takes the whole records at the start of the bytes and returns how many bytes they were. */
  readonly take = (bytes: Buffer, final: boolean): number => {
    const scanner = this.#scanner;
    let at = 0;
    while (at < bytes.length) {
      if (!scanner.scan(bytes, at, final)) {
        this.#checkUnfinished();
        break;
      }
      this.#sort(bytes, at);
      at = scanner.next;
      this.#line += scanner.lines;
    }
    return at;
  };

  #sort(bytes: Buffer, start: number): void {
    const { headerStart, headerEnd } = this.#layout;
    const isRow = this.#seen >= headerEnd;
    if (this.#isBlank(bytes, start)) this.excluded.blank += 1;
    else if (isRow && this.#unbelieved(bytes, start)) this.excluded.blank += 1;
    else if (this.#seen++ >= headerEnd) this.#keep(bytes, start);
    else if (this.#seen <= headerStart) this.excluded.title += 1;
    else this.excluded.header += 1;
  }

  #isBlank(bytes: Buffer, start: number): boolean {
    return isBlankRecord(bytes, start, this.#scanner.end, this.#delimiter);
  }

  /**
   * A record over several lines that has not the header's cells, or is rows itself, is taken for its first line: its
   * quotes were not meant to hold the others. Returns whether that line is blank.
   */
  #unbelieved(bytes: Buffer, start: number): boolean {
    const scanner = this.#scanner;
    if (!scanner.spans || (this.#fits(bytes, scanner) && !this.#isRows(bytes, start))) return false;
    scanner.scanLine(bytes, start);
    return this.#isBlank(bytes, start);
  }

  /**
   * Whether the first and the last line of the record are rows by themselves: then one's stray quote only met the
   * other's, in the same column.
   */
  #isRows(bytes: Buffer, start: number): boolean {
    const lines = this.#lineScanner;
    lines.scanLine(bytes, start);
    if (!this.#fits(bytes, lines)) return false;
    let last = this.#scanner.end;
    while (bytes[last - 1] !== 0x0a && bytes[last - 1] !== 0x0d) last -= 1; // it spans lines, so there is one
    lines.scanLine(bytes, last);
    return this.#fits(bytes, lines);
  }

  /** Whether what was scanned has a cell a column, and nothing in any cell beyond them. */
  #fits(bytes: Buffer, { cells, starts, end }: RecordScanner): boolean {
    if (cells <= this.#width) return cells === this.#width;
    return isBlankRecord(bytes, starts[this.#width] ?? end, end, this.#delimiter);
  }

  #keep(bytes: Buffer, start: number): void {
    const scanner = this.#scanner;
    if (scanner.end - start > this.#output.limits.cellBytes) this.#checkSize(scanner.end - start);
    if (this.#damage.seen && isBroken(bytes.subarray(start, scanner.end)))
      this.#setAside(bytes, 'row.bytes-broken');
    else if (scanner.open < 0 && this.#fits(bytes, scanner)) this.#copy(bytes, start);
    else this.#setAside(bytes, this.#raggedCode(bytes));
  }

  #copy(bytes: Buffer, start: number): void {
    const { writer, dialect } = this.#output;
    this.#seeDates(bytes);
    if (this.#unnamed.columns.length > 0) this.#seeUnnamed(bytes);
    if (!this.#scanner.odd) {
      writer.copy(this.#line, bytes, start, this.#scanner.cellEnd(this.#width - 1));
      return;
    }
    const record = canonicalRecord(this.#scanner.texts(bytes).slice(0, this.#width), dialect.delimiter);
    if (record !== null) writer.copy(this.#line, record, 0, record.length);
  }

  #setAside(bytes: Buffer, code: RaggedRow['code']): void {
    const cells = this.#scanner.texts(bytes, this.#width + CELLS_BEYOND).map(shownText);
    this.#output.writer.setAside({ row: this.#line, code, cells });
  }

  #raggedCode(bytes: Buffer): RaggedRow['code'] {
    if (this.#scanner.cells < this.#width) return 'row.too-short';
    return this.#fits(bytes, this.#scanner) ? 'row.quote-open' : 'row.too-long';
  }

  /** Content in columns without a header is of no field. */
  #seeUnnamed(bytes: Buffer): void {
    const { starts } = this.#scanner;
    const isBlank = (column: number) =>
      isBlankRecord(bytes, starts[column] ?? 0, this.#scanner.cellEnd(column), this.#delimiter);
    if (!this.#unnamed.columns.every(isBlank)) this.#unnamed.tally.add(this.#line);
  }

  #seeDates(bytes: Buffer): void {
    const { open } = this.orders;
    this.orders.row = this.#line;
    for (let index = 0; index < open.length; index++) {
      const column = open[index] ?? 0;
      this.orders.seeBytes(column, bytes, this.#scanner.starts[column] ?? 0, this.#scanner.cellEnd(column));
    }
  }

  #checkSize(bytes: number): void {
    const scanner = this.#scanner;
    const { recordBytes, cellBytes } = this.#output.limits;
    if (bytes > recordBytes) throw new Refusal('file.cell-too-large');
    if (scanner.open >= 0 && scanner.end - scanner.open > cellBytes) throw new Refusal('file.cell-too-large');
    for (let index = 0; index < scanner.cells; index++) {
      const size = scanner.cellEnd(index) - (scanner.starts[index] ?? 0);
      if (size > cellBytes) throw new Refusal('file.cell-too-large');
    }
  }

  /** A cell that does not end must not fill the memory. */
  #checkUnfinished(): void {
    if (this.#scanner.pending > this.#output.limits.cellBytes) throw new Refusal('file.cell-too-large');
  }
}
