import { z } from 'zod';

/** A reference period: one Gregorian month, `YYYY-MM`. */
export const Period = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'a month as YYYY-MM');
export type Period = z.infer<typeof Period>;

/** The last day of the month as an ISO date; stocks are measured on it. */
export function lastDay(period: Period): string {
  const [year, month] = parts(period);
  return isoDate(new Date(Date.UTC(year, month, 0)));
}

/** The period `months` later (earlier when negative). */
export function shiftPeriod(period: Period, months: number): Period {
  const [year, month] = parts(period);
  return isoDate(new Date(Date.UTC(year, month - 1 + months, 1))).slice(0, 7);
}

/**
 * The ISO date `months` later, held to the last day of a shorter month
 * (2026-08-31 less six months is 2026-02-28).
 */
export function shiftDate(date: string, months: number): string {
  const target = shiftPeriod(date.slice(0, 7), months);
  const end = lastDay(target);
  const same = `${target}-${date.slice(8)}`;
  return same < end ? same : end;
}

/** Whole months from `from` to `to`; negative when `to` is earlier. */
export function monthsBetween(from: Period, to: Period): number {
  const [fromYear, fromMonth] = parts(from);
  const [toYear, toMonth] = parts(to);
  return (toYear - fromYear) * 12 + toMonth - fromMonth;
}

function parts(period: Period): [number, number] {
  return [Number(period.slice(0, 4)), Number(period.slice(5, 7))];
}

function isoDate(date: Date): string {
  return date.toISOString().slice(0, 10);
}
