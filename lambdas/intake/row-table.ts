import type { Contract } from '../contracts/contract.ts';
import type { Column, RaggedRow } from '../model/part.ts';
import { Damage, isBrokenText, shownText } from './broken-bytes.ts';
import { canonicalRecord } from './canonical-record.ts';
import { DateOrders } from './date-order.ts';
import { excludedRows } from './excluded-rows.ts';
import type { Limits } from './limits.ts';
import { type PartOptions, PartWriter } from './part-writer.ts';
import { Refusal } from './refusal.ts';
import { tailKindOf } from './table-tail.ts';

/** The delimiter of parts that are not copied from delimited text. */
export const CANONICAL_DELIMITER = ',';

/** What a table of rows is written for. */
export interface RowTableOptions {
  readonly contract: Contract;
  readonly columns: readonly Pick<Column, 'field'>[];
  readonly limits: Limits;
  readonly parts: PartOptions;
}

/** Rows of cells, from whatever shape, written as canonical CSV parts; rows without content are left out, counted. */
export class RowTable {
  blank = 0;
  /** Of the text whose rows are added. */
  damage = new Damage();
  readonly orders: DateOrders;
  readonly #writer: PartWriter;
  readonly #limits: Limits;

  constructor({ contract, columns, limits, parts }: RowTableOptions) {
    this.#writer = new PartWriter(parts, CANONICAL_DELIMITER.charCodeAt(0));
    this.#limits = limits;
    this.orders = new DateOrders(contract, columns);
  }

  get rows(): number {
    return this.#writer.rows;
  }

  /** Rows that are not read, by kind; totals and notes are known once the table is closed. */
  excluded(above: { readonly header: number; readonly title: number }): Record<string, number> {
    return excludedRows({ ...above, blank: this.blank }, this.#writer.leftOut);
  }

  /**
   * Adds a row, one cell a column, under its source row number, unless all of its content is blank; content that is in
   * no column makes a row too. One with a text that no file should hold is set aside.
   */
  add(row: number, cells: readonly string[], content: readonly string[] = cells): void {
    if (isBlankRow(content)) {
      this.blank += 1;
      return;
    }
    this.orders.row = row;
    for (const column of this.orders.open) this.orders.see(column, cells[column] ?? '');
    const broken = this.damage.seen && content.some(isBrokenText);
    const record = broken ? null : canonicalRecord(cells, CANONICAL_DELIMITER);
    if (record === null) {
      this.setAside({ row, code: 'row.bytes-broken', cells: content.map(shownText) });
      return;
    }
    if (record.length > this.#limits.cellBytes) this.#checkSize(record.length, cells);
    this.#writer.copy(row, record, 0, record.length);
  }

  setAside(row: RaggedRow): void {
    this.#writer.setAside(row);
  }

  deliver(): Promise<void> {
    return this.#writer.deliver();
  }

  /** Ends the table; totals and notes below it are known from then on. */
  close(): Promise<void> {
    this.#writer.endTable(tailKindOf(CANONICAL_DELIMITER));
    return this.#writer.close();
  }

  abandon(): void {
    this.#writer.abandon();
  }

  #checkSize(bytes: number, cells: readonly string[]): void {
    const large = cells.some((cell) => Buffer.byteLength(cell) > this.#limits.cellBytes);
    if (large || bytes > this.#limits.recordBytes) throw new Refusal('file.cell-too-large');
  }
}

/** Whether no cell holds anything but white space. */
export function isBlankRow(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}
