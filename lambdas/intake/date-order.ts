import { asciiDigits } from '../contracts/codecs/comparison-key.ts';
import type { Contract } from '../contracts/contract.ts';
import type { Column } from '../model/part.ts';

interface Evidence {
  readonly field: string;
  /** A value whose first number is over 12: it can only be a day. */
  dayFirst: boolean;
  /** A value whose second number is over 12. */
  monthFirst: boolean;
}

const DATE = /^(\d{1,2})[/.-](\d{1,2})[/.-]\d{4}$/;

/**
 * Collects, over a whole file, how each date column writes day and month. A column that shows both orders, or
 * none, counts as day first.
 */
export class DateOrders {
  /** Positions of the columns that still have something to show. */
  #open: number[];
  readonly #evidence: (Evidence | undefined)[];

  constructor(contract: Contract, columns: readonly Pick<Column, 'field'>[]) {
    const dates = new Set(
      contract.fields.filter((field) => field.codec.kind === 'date').map((field) => field.name),
    );
    this.#evidence = columns.map(({ field }) =>
      field !== null && dates.has(field) ? { field, dayFirst: false, monthFirst: false } : undefined,
    );
    this.#open = [...this.#evidence.keys()].filter((index) => this.#evidence[index] !== undefined);
  }

  get open(): readonly number[] {
    return this.#open;
  }

  /** Looks at the bytes of one cell, its quotes included; a cell of another form costs a few comparisons. */
  seeBytes(column: number, bytes: Buffer, start: number, end: number): void {
    if (end - start > 24 || !mayBeDate(bytes, start)) return;
    this.see(column, bytes.toString('utf8', start, end).replaceAll('"', ''));
  }

  see(column: number, text: string): void {
    const match = DATE.exec(asciiDigits(text.trim()));
    const evidence = this.#evidence[column];
    if (match === null || evidence === undefined) return;
    if (Number(match[1]) > 12) this.#settle(column, evidence);
    else if (Number(match[2]) > 12) evidence.monthFirst = true;
  }

  /** By field, for fields that have date columns. */
  result(): Record<string, 'dmy' | 'mdy'> {
    const found = this.#evidence.filter((evidence) => evidence !== undefined);
    return Object.fromEntries(
      found.map(({ field, dayFirst, monthFirst }) => [field, monthFirst && !dayFirst ? 'mdy' : 'dmy']),
    );
  }

  /** One day in first place decides for day first, whatever else the column holds. */
  #settle(column: number, evidence: Evidence): void {
    evidence.dayFirst = true;
    this.#open = this.#open.filter((index) => index !== column);
  }
}

/**
 * Tells ISO dates and texts apart from day-month dates by their first bytes: a separator follows the first or second
 * digit. Other scripts' digits, quotes and blanks are left to the closer look.
 */
function mayBeDate(bytes: Buffer, start: number): boolean {
  const first = bytes[start] ?? 0;
  if (first < 0x30 || first > 0x39)
    return first === 0x22 || first === 0x20 || first === 0xd9 || first === 0xdb;
  return isSeparator(bytes[start + 1]) || isSeparator(bytes[start + 2]);
}

function isSeparator(byte: number | undefined): boolean {
  return byte === 0x2f || byte === 0x2d || byte === 0x2e;
}
