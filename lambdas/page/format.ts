import type { Bilingual } from '../model/bilingual.ts';
import type { Period } from '../model/period.ts';
import type { Language } from './language.ts';

/**
 * The number with Western digits, thousands separated by commas, and exactly `decimals` decimals; a negative
 * one carries the minus sign U+2212. The same in both languages and on every machine.
 */
export function formatNumber(value: number, decimals = 0): string {
  const fixed = Math.abs(value).toFixed(decimals);
  const [whole = '', fraction] = fixed.split('.');
  const grouped = groupDigits(whole);
  const sign = value < 0 && Number(fixed) !== 0 ? '\u2212' : '';
  return fraction === undefined ? sign + grouped : `${sign}${grouped}.${fraction}`;
}

/** Digits of a whole number of any length, thousands separated by commas. */
export function groupDigits(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, ',');
}

/** A percentage of published figures to so many decimals: `share(1, 8)` is 12.5; null when there is no whole. */
export function share(part: number, whole: number, decimals = 1): number | null {
  const scale = 10 ** decimals;
  return whole > 0 ? Math.round((100 * part * scale) / whole) / scale : null;
}

const MONTHS: readonly Bilingual[] = [
  { ar: 'يناير', en: 'January' },
  { ar: 'فبراير', en: 'February' },
  { ar: 'مارس', en: 'March' },
  { ar: 'أبريل', en: 'April' },
  { ar: 'مايو', en: 'May' },
  { ar: 'يونيو', en: 'June' },
  { ar: 'يوليو', en: 'July' },
  { ar: 'أغسطس', en: 'August' },
  { ar: 'سبتمبر', en: 'September' },
  { ar: 'أكتوبر', en: 'October' },
  { ar: 'نوفمبر', en: 'November' },
  { ar: 'ديسمبر', en: 'December' },
];

/** Name of the month of a period or date. */
function monthName(period: string, language: Language): string {
  return MONTHS[Number(period.slice(5, 7)) - 1]?.[language] ?? period;
}

/** `September 2026`. */
export function formatPeriod(period: Period, language: Language): string {
  return `${monthName(period, language)} ${period.slice(0, 4)}`;
}

/** `30 September 2026` from an ISO date. */
export function formatDate(date: string, language: Language): string {
  return `${Number(date.slice(8, 10))} ${formatPeriod(date.slice(0, 7), language)}`;
}
