import type { Label } from './table-labels.ts';

/** Month names as tables shorten them, by the first three letters; in Arabic those of the Gulf and the Levant. */
const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'يناير', 'كانون الثاني'],
  ['feb', 'فبراير', 'شباط'],
  ['mar', 'مارس', 'آذار'],
  ['apr', 'ابريل', 'إبريل', 'أبريل', 'نيسان'],
  ['may', 'مايو', 'أيار'],
  ['jun', 'يونيو', 'حزيران'],
  ['jul', 'يوليو', 'تموز'],
  ['aug', 'أغسطس', 'اغسطس', 'آب'],
  ['sep', 'سبتمبر', 'أيلول'],
  ['oct', 'أكتوبر', 'اكتوبر', 'تشرين الأول'],
  ['nov', 'نوفمبر', 'تشرين الثاني'],
  ['dec', 'ديسمبر', 'كانون الأول'],
];
const QUARTER = /^(?:qr?\.? ?|quarter )([1-4])$/i;
const ISO = /^(\d{4})[-/](\d{1,2})(?:[-/]\d{1,2})?(?:T.*)?$/;
const YEAR = /^\d{4}$/;

/**
 * The one period that labels name: `2026`, `2026-05` or `2026-Q1`; null where they name none, or more than one, as a change
 * between two years or a sum over months does.
 */
export function periodOf(labels: readonly Label[]): string | null {
  const names = labels.map(({ ar, en }) => en || ar).flatMap(parted);
  if (names.some(spansPeriods)) return null;
  const dates = names.map((name) => ISO.exec(name)).filter((match) => match !== null);
  if (dates.length === 1) return `${dates[0]?.[1]}-${dates[0]?.[2]?.padStart(2, '0')}`;
  const years = [...new Set(names.filter((name) => YEAR.test(name)))];
  if (years.length !== 1 || dates.length > 1) return null;
  const quarter = names.map((name) => QUARTER.exec(name)?.[1]).find((found) => found !== undefined);
  const months = [...new Set(names.map(monthOf).filter((month) => month > 0))];
  if (quarter !== undefined) return `${years[0]}-Q${quarter}`;
  if (months.length > 1) return null;
  return months[0] === undefined ? `${years[0]}` : `${years[0]}-${String(months[0]).padStart(2, '0')}`;
}

/** `Jan 2026` as its month and its year. */
function parted(name: string): string[] {
  const [, month = name, year] = /^(\D+?)[\s-]+(\d{4})$/.exec(name) ?? [];
  return year === undefined ? [name] : [month, year];
}

/** `(26/25)`, `Jan - Jun`, `Total (End-May)`, `End of Qr.1`. */
function spansPeriods(name: string): boolean {
  return /\d\d[/\\]\d\d|\bend\b|نهاية/i.test(name) || monthsIn(name) > 1;
}

function monthsIn(name: string): number {
  return name.split(/[-/–]/).filter((part) => monthOf(part.trim()) > 0).length;
}

/** The number of a month's name, 0 for any other text. */
function monthOf(name: string): number {
  const word = name.toLowerCase().replace(/\.$/, '');
  const index = MONTHS.findIndex(([english = '', ...arabic]) =>
    arabic.includes(word) ? true : /^[a-z]+$/.test(word) && word.length <= 9 && isMonth(word, english),
  );
  return index + 1;
}

const ENGLISH = 'january february march april may june july august september october november december'.split(
  ' ',
);

function isMonth(word: string, short: string): boolean {
  return (
    word === short ||
    (word.length > 3 && ENGLISH.some((name) => name.startsWith(short) && name.startsWith(word)))
  );
}
