import { hijriToGregorian } from '@tabby_ai/hijri-converter';

/**
 * The Gregorian ISO date of a day of the Umm al-Qura calendar; null when there is no such day, or when it is
 * outside the published month starts (1343 to 1500 AH). `Intl` is no substitute: its table agrees with the
 * published one only from 1420 to 1450 AH.
 */
export function hijriToIso(year: number, month: number, day: number): string | null {
  try {
    const found = hijriToGregorian({ year, month, day });
    return new Date(Date.UTC(found.year, found.month - 1, found.day)).toISOString().slice(0, 10);
  } catch {
    return null; // it throws for one reason alone: no such day in its table
  }
}
