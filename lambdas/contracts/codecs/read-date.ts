import { isHijriYear, uniformDate, type WrittenDay, writtenDay } from './date-writing.ts';
import { hijriToIso, hijriYearOf } from './hijri.ts';
import type { Calendar } from './month-names.ts';

/** What is known of a column beyond its single texts. */
export interface DateRules {
  readonly order: 'dmy' | 'mdy';
  /** The last Gregorian year that two digits can mean: they are of the hundred years up to it. Null: they mean none. */
  readonly latestYear: number | null;
}

/** A date as it was understood. */
export interface DateReading {
  readonly iso: string;
  readonly calendar: Calendar;
  /** Whether the century was told by the pivot alone. */
  readonly twoDigitYear: boolean;
}

const DAY = 86_400_000;
/** Day 0 of spreadsheets, so that day 61 is 1900-03-01 (their 29 February 1900 never was). */
const SERIAL_ORIGIN = Date.UTC(1899, 11, 30);
const SERIALS = { first: 10_000, last: 80_000 };
const GREGORIAN_YEARS = { first: 1800, last: 2199 };
const SERIAL = /^\d{5}(?:\.\d+)?$/;

/** The usual writing, read at once: most dates of most files. */
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
/** Between the two calendars where a letter gives a day in both. */
const THAT_IS = /\s*(?:ال)?موافقة?\s*(?:لـ?\s+)?|\s+corresponding to\s+/i;

/** Letters; a day in both calendars and in words has fewer, and looking for one in a whole page would take minutes. */
const LONGEST = 200;

/** The date a text writes, or null: also for a day that never was, and for a day given twice that is not one day. */
export function readDate(raw: string, rules: DateRules): DateReading | null {
  if (raw.length > LONGEST && raw.trim().length > LONGEST) return null;
  const iso = ISO.exec(raw);
  if (iso !== null && !isHijriYear(Number(iso[1]))) {
    return reading(gregorianToIso(Number(iso[1]), Number(iso[2]), Number(iso[3])), 'gregorian', false);
  }
  const [one = '', two, ...more] = raw.split(THAT_IS);
  if (two === undefined) return readOne(one, rules);
  const both = [one, two, ...more].map((text) => readOne(text, rules));
  const agreed = both.every((each) => each !== null && each.iso === both[0]?.iso);
  return agreed ? (both.find((each) => each?.calendar === 'gregorian') ?? null) : null;
}

function readOne(raw: string, rules: DateRules): DateReading | null {
  const text = uniformDate(raw);
  if (SERIAL.test(text)) return reading(serialToIso(Number.parseInt(text, 10)), 'gregorian', false);
  const written = writtenDay(text, rules.order);
  if (written === null) return null;
  const calendar = written.calendar ?? (isHijriYear(Number(written.year)) ? 'hijri' : 'gregorian');
  const year = fullYear(written, calendar, rules.latestYear);
  if (year === null) return null;
  const toIso = calendar === 'hijri' ? hijriToIso : gregorianToIso;
  return reading(toIso(year, written.month, written.day), calendar, written.year.length === 2);
}

function reading(iso: string | null, calendar: Calendar, twoDigitYear: boolean): DateReading | null {
  return iso === null ? null : { iso, calendar, twoDigitYear };
}

/** The year of that ending within the hundred years up to the pivot, which is a Hijri year for Hijri dates. */
function fullYear({ year }: WrittenDay, calendar: Calendar, latestYear: number | null): number | null {
  if (year.length === 4) return Number(year);
  if (latestYear === null) return null;
  const latest = calendar === 'hijri' ? hijriYearOf(latestYear) : latestYear;
  return latest - ((latest - Number(year)) % 100);
}

function gregorianToIso(year: number, month: number, day: number): string | null {
  if (year < GREGORIAN_YEARS.first || year > GREGORIAN_YEARS.last) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? date.toISOString().slice(0, 10)
    : null;
}

function serialToIso(serial: number): string | null {
  if (serial < SERIALS.first || serial > SERIALS.last) return null;
  return new Date(SERIAL_ORIGIN + serial * DAY).toISOString().slice(0, 10);
}
