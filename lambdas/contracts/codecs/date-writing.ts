import { asciiDigits } from './comparison-key.ts';
import { dayInWords } from './date-words.ts';
import { visible } from './invisible-marks.ts';
import type { Calendar } from './month-names.ts';

/** A day as it is written, before anyone knows whether there was such a day. */
export interface WrittenDay {
  /** Four digits, or two. */
  readonly year: string;
  readonly month: number;
  readonly day: number;
  /** The calendar where a mark or the name of the month tells it; null where only the year can. */
  readonly calendar: Calendar | null;
}

/** Four-digit years that are Hijri where nothing else is said: no Gregorian date of any feed is as old. */
const HIJRI_YEARS = { first: 1300, last: 1500 };
/** A time of day with nothing after it; the zone of `Z` is told apart from local time by whoever asks. */
const TIME = /(?:T| +)([01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?: ?(?:AM|PM|ص|م))?$/i;
const MIDNIGHT_ZULU = /[T ]00:00(?::00(?:\.0+)?)?Z$/;
const HIJRI_MARK = /(?:^(?:هـ|ه|AH) ?(?=\d))|(?:(?<=\d) ?(?:هـ|ه|AH|H)\.?$)/i;
const GREGORIAN_MARK = /(?:^م ?(?=\d))|(?:(?<=\d) ?م\.?$)/;
const SEPARATED = /^(\d{1,4})([-/. \\])(\d{1,2})\2(\d{1,4})$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;

/** The text in one way of writing: ASCII digits, plain dashes, no marks, no blanks around separators, no time of day. */
export function uniformDate(raw: string): string {
  return asciiDigits(visible(raw))
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/gu, ' ')
    .replace(/ ?([-/.\\]) ?(?=\d)/g, '$1')
    .trim()
    .replace(MIDNIGHT_ZULU, '')
    .replace(TIME, '');
}

/** The day that a text in one way of writing writes, in numbers or with the name of the month; null when it is none. */
export function writtenDay(text: string, order: 'dmy' | 'mdy'): WrittenDay | null {
  const mark = HIJRI_MARK.test(text) ? 'hijri' : GREGORIAN_MARK.test(text) ? 'gregorian' : null;
  const bare = mark === null ? text : text.replace(mark === 'hijri' ? HIJRI_MARK : GREGORIAN_MARK, '');
  return dayInNumbers(bare, mark, order) ?? dayInWords(text);
}

/** Whether a four-digit year is Hijri where nothing else is said. */
export function isHijriYear(year: number): boolean {
  return year >= HIJRI_YEARS.first && year <= HIJRI_YEARS.last;
}

function dayInNumbers(text: string, calendar: Calendar | null, order: 'dmy' | 'mdy'): WrittenDay | null {
  const compact = COMPACT.exec(text);
  if (compact !== null) {
    return { year: compact[1] ?? '', month: Number(compact[2]), day: Number(compact[3]), calendar };
  }
  const [, one = '', , two = '', three = ''] = SEPARATED.exec(text) ?? [];
  if (one.length === 4 && three.length <= 2) {
    return { year: one, month: Number(two), day: Number(three), calendar };
  }
  if (one.length > 2 || (three.length !== 4 && three.length !== 2)) return null;
  // day and month of a Hijri date never stand in American order
  const dayFirst = order === 'dmy' || calendar === 'hijri' || isHijriYear(Number(three));
  const [day, month] = dayFirst ? [one, two] : [two, one];
  return { year: three, month: Number(month), day: Number(day), calendar };
}
