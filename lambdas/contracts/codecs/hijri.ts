import { gregorianToHijri, hijriToGregorian } from '@tabby_ai/hijri-converter';

/**
 * The Gregorian ISO date of a day of the Umm al-Qura calendar; null when there is no such day, or when it is
 * outside 1343 to 1500 AH (1924-08-01 to 2077-11-16), the range of `@tabby_ai/hijri-converter`. Its month starts are
 * those of M. Alshehri's hijridate: dates printed in the gazette Umm al-Qura (from 1343 AH), the comparison calendar
 * of King Fahd University of Petroleum and Minerals (1356 to 1411), the calendar's own site (1431 to 1500). `Intl` is
 * no substitute: its table agrees with the published one only from 1420 to 1450 AH.
 */
export function hijriToIso(year: number, month: number, day: number): string | null {
  try {
    const found = hijriToGregorian({ year, month, day });
    return new Date(Date.UTC(found.year, found.month - 1, found.day)).toISOString().slice(0, 10);
  } catch {
    return null; // it throws for one reason alone: no such day in its table
  }
}

/** Gregorian years whose last day the table has. */
const ENDINGS = { first: 1924, last: 2076 };

/** The Hijri year in which a Gregorian year ends, 1448 for 2026; beyond the table, that of the nearest year in it. */
export function hijriYearOf(gregorian: number): number {
  const year = Math.min(Math.max(gregorian, ENDINGS.first), ENDINGS.last);
  return gregorianToHijri({ year, month: 12, day: 31 }).year;
}
