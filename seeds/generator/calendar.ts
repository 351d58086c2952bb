import { lastDay, type Period, shiftDate, shiftPeriod } from '../../lambdas/model/period.ts';

const MILLISECONDS = 86_400_000;

/** A day as a count of days since 1970-01-01. */
export type Day = number;

/** A month of the set: its period, first and last day. */
export interface Month {
  readonly period: Period;
  readonly first: Day;
  readonly last: Day;
}

/** The day of an ISO date. */
export function dayOf(iso: string): Day {
  return Date.parse(`${iso}T00:00:00Z`) / MILLISECONDS;
}

const written = new Map<Day, string>();

/** The day as `YYYY-MM-DD`. */
export function isoOf(day: Day): string {
  const known = written.get(day);
  if (known !== undefined) return known;
  const iso = new Date(day * MILLISECONDS).toISOString().slice(0, 10);
  written.set(day, iso);
  return iso;
}

/** The calendar year of a day. */
export function yearOf(day: Day): number {
  return Number(isoOf(day).slice(0, 4));
}

const shifted = new Map<string, Day>();

/**
 * The day some months later, held to the last day of a shorter month; remembered, for everybody is asked of the same
 * days.
 */
export function shiftDay(day: Day, months: number): Day {
  const name = `${day} ${months}`;
  const known = shifted.get(name);
  if (known !== undefined) return known;
  const later = dayOf(shiftDate(isoOf(day), months));
  shifted.set(name, later);
  return later;
}

/** The months of a set that ends with `end`, oldest first. */
export function monthsUpTo(end: Period, count: number): Month[] {
  return Array.from({ length: count }, (_, at) => {
    const period = shiftPeriod(end, at + 1 - count);
    return { period, first: dayOf(`${period}-01`), last: dayOf(lastDay(period)) };
  });
}

/** Completed years of age on a day. */
export function ageOn(born: Day, day: Day): number {
  const birth = isoOf(born);
  const date = isoOf(day);
  const years = Number(date.slice(0, 4)) - Number(birth.slice(0, 4));
  return date.slice(5) < birth.slice(5) ? years - 1 : years;
}

const hijri = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  timeZone: 'UTC',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});
const hijriWritten = new Map<Day, string>();

/** The day in the Umm al-Qura calendar as `YYYY/MM/DD`, ASCII digits. */
export function hijriOf(day: Day): string {
  const known = hijriWritten.get(day);
  if (known !== undefined) return known;
  const parts = new Map(hijri.formatToParts(day * MILLISECONDS).map((part) => [part.type, part.value]));
  const text = `${parts.get('year')}/${parts.get('month')}/${parts.get('day')}`;
  hijriWritten.set(day, text);
  return text;
}
