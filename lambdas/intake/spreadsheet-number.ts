import { plainNumber } from './plain-number.ts';

/** How a cell's style shows its number. */
export type NumberKind = 'number' | 'date' | 'time' | 'date-time';

const DAY = 86_400;
/** 9999-12-31, the last date of spreadsheets. */
const LAST_SERIAL = 2_958_465;

/**
 * A cell's stored number as text: dates as ISO 8601, all else as decimal digits without an exponent. Serials count days
 * from 1900-01-01 as 1, with the 29 February 1900 that never was as 60, or from 1904-01-01 as 0 (ECMA-376 18.17.4).
 */
export function spreadsheetNumber(stored: string, kind: NumberKind, date1904: boolean): string {
  const serial = Number(stored);
  if (kind === 'number' || !(serial >= 0 && serial <= LAST_SERIAL)) return plainNumber(stored);
  const seconds = Math.round(serial * DAY);
  const time = isoTime(seconds % DAY);
  if (kind === 'time' && seconds < DAY) return time;
  const date = isoDate(Math.floor(kind === 'date' ? serial : seconds / DAY), date1904);
  return kind === 'date' || seconds % DAY === 0 ? date : `${date}T${time}`;
}

function isoDate(day: number, date1904: boolean): string {
  if (!date1904 && day === 60) return '1900-02-29';
  const epoch = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, day < 60 ? 31 : 30);
  return new Date(epoch + day * DAY * 1000).toISOString().slice(0, 10);
}

function isoTime(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(11, 19);
}
