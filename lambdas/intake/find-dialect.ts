import type { Contract } from '../contracts/contract.ts';
import { findHeader, HEADER_WITHIN, type Layout } from './find-header.ts';
import { isBlankRecord, RecordScanner } from './record-scanner.ts';

/** How a delimited text is written. */
export interface Dialect {
  /** One of `,` `;` tab `|`. */
  readonly delimiter: string;
  readonly layout: Layout;
  /** Some rows below the header. */
  readonly rows: readonly (readonly string[])[];
}

const DELIMITERS = [',', ';', '\t', '|'];

/**
 * Finds the delimiter under which the first records name most fields of the contract. Null while `head`, which is
 * not the whole text unless `final`, holds too few records to tell.
 */
export function findDialect(contract: Contract, head: Buffer, final: boolean): Dialect | null {
  let best: Dialect | null = null;
  for (const delimiter of DELIMITERS) {
    const records = firstRecords(head, delimiter, final);
    if (!final && records.length <= HEADER_WITHIN) return null;
    const layout = findHeader(contract, records);
    if (best === null || layout.matched > best.layout.matched)
      best = { delimiter, layout, rows: records.slice(layout.headerEnd) };
  }
  return best;
}

function firstRecords(head: Buffer, delimiter: string, final: boolean): string[][] {
  const scanner = new RecordScanner(delimiter.charCodeAt(0));
  const records: string[][] = [];
  for (let at = 0; at < head.length && records.length <= HEADER_WITHIN; at = scanner.next) {
    if (!scanner.scan(head, at, final)) break;
    if (!isBlankRecord(head, at, scanner.end, delimiter.charCodeAt(0))) records.push(scanner.texts(head));
  }
  return records;
}
