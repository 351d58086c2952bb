import { comparisonKey } from './codecs/comparison-key.ts';

/**
 * Headers of our own columns in a rejected file. They stand before the sender's own; the last one behind them, where
 * rows have more cells than there are columns.
 */
export const FEEDBACK_COLUMNS = {
  row: 'Row · السطر',
  reasonsEnglish: 'Reasons',
  reasonsArabic: 'الأسباب',
  suggested: 'Suggested · المقترح',
  surplus: 'Surplus cells · خلايا زائدة',
} as const;

const KEYS: ReadonlySet<string> = new Set(Object.values(FEEDBACK_COLUMNS).map(comparisonKey));

/**
 * Whether a header is one of our own columns, in any writing of it: intake leaves such a column out without a word
 * when a rejected file comes back corrected.
 */
export function isFeedbackColumn(header: string): boolean {
  return KEYS.has(comparisonKey(header));
}
