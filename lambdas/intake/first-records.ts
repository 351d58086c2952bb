import { HEADER_WITHIN } from './find-header.ts';
import { isBlankRecord, RecordScanner } from './record-scanner.ts';

/** The first records with content, one more than a header is looked for among; fewer where the head is short. */
export function firstRecords(head: Buffer, delimiter: string, final: boolean): string[][] {
  const scanner = new RecordScanner(delimiter.charCodeAt(0));
  const records: string[][] = [];
  for (let at = 0; at < head.length && records.length <= HEADER_WITHIN; at = scanner.next) {
    if (!scanner.scan(head, at, final)) break;
    if (!isBlankRecord(head, at, scanner.end, delimiter.charCodeAt(0))) records.push(scanner.texts(head));
  }
  return records;
}

/** Records of a text that are rows without any doubt: a cell a column, and quotes where RFC 4180 has them. */
export function regularRecords(text: Buffer, delimiter: string, width: number): number {
  const scanner = new RecordScanner(delimiter.charCodeAt(0));
  let regular = 0;
  for (let at = 0; at < text.length && scanner.scan(text, at, true); at = scanner.next)
    if (scanner.cells === width && !scanner.odd) regular += 1;
  return regular;
}
