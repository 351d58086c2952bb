import { monthNamed } from '../contracts/codecs/month-names.ts';
import type { Label } from './table-labels.ts';

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

const ENGLISH = 'january february march april may june july august september october november december'.split(
  ' ',
);

/** The number of a month by its name, however shortened, 0 for any other text. */
function monthOf(name: string): number {
  const found = monthNamed(name);
  if (found !== null) return found.calendar === 'gregorian' ? found.month : 0;
  const word = name.toLowerCase().replace(/\.$/, '');
  return word.length > 3 ? ENGLISH.findIndex((month) => month.startsWith(word)) + 1 : 0;
}
