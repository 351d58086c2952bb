import { comparisonKey } from '../contracts/codecs/comparison-key.ts';
import { RecordScanner } from './record-scanner.ts';

const WORDS = [
  'total',
  'totals',
  'grand total',
  'المجموع',
  'مجموع',
  'المجموع الكلي',
  'المجموع العام',
  'الإجمالي',
  'إجمالي',
  'الإجمالي العام',
];
const KEYS: ReadonlySet<string> = new Set(WORDS.map(comparisonKey));

/** Whether a record is a row of totals: its first cell with content is a word for total, a count behind it aside. */
export function isTotalRow(cells: readonly string[]): boolean {
  const first = cells.find((cell) => cell.trim() !== '');
  if (first === undefined || first.length > 60) return false;
  return KEYS.has(comparisonKey(first).replace(/[\d ]+$/, ''));
}

/** Tells rows of totals among a part's records: as text, row number first, or as cells. */
export function totalTest(delimiter: string): (record: Buffer | readonly string[]) => boolean {
  const scanner = new RecordScanner(delimiter.charCodeAt(0));
  return (record) => {
    if (!Buffer.isBuffer(record)) return isTotalRow(record);
    scanner.scan(record, 0, true);
    return isTotalRow(scanner.texts(record).slice(1));
  };
}
