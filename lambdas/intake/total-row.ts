import { comparisonKey } from '../contracts/codecs/comparison-key.ts';

const WORDS = [
  'total',
  'totals',
  'grand total',
  'overall total',
  'sub-total',
  'subtotal',
  'sum',
  'المجموع',
  'مجموع',
  'المجموع الكلي',
  'المجموع العام',
  'المجموع الفرعي',
  'الإجمالي',
  'إجمالي',
  'الإجمالي العام',
  'الإجمالي الكلي',
  'الإجمالي الفرعي',
  'الجملة',
];
const KEYS: ReadonlySet<string> = new Set(WORDS.map(comparisonKey));

/**
 * Whether a record is a row of totals: its first cell with content is a word for total, in one language or in both, a count
 * behind it aside.
 */
export function isTotalRow(cells: readonly string[]): boolean {
  const first = cells.find((cell) => cell.trim() !== '');
  if (first === undefined || first.length > 60) return false;
  const key = comparisonKey(first).replace(/[\d ]+$/, '');
  if (KEYS.has(key)) return true;
  const words = key.split(' ');
  const arabic = words.filter((word) => /\p{Script=Arabic}/u.test(word)).join(' ');
  const latin = words.filter((word) => !/\p{Script=Arabic}/u.test(word)).join(' ');
  return KEYS.has(arabic) && KEYS.has(latin);
}
