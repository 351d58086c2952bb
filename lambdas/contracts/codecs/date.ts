import { z } from 'zod';
import { asciiDigits } from './comparison-key.ts';
import { type CodecContext, type FieldCodec, refuse } from './field-codec.ts';
import { hijriToIso } from './hijri.ts';
import { visible } from './invisible-marks.ts';

/** How the feed writes a date; true dates of a spreadsheet reach the codec as ISO. */
export type DateWriting = 'iso' | 'DD/MM/YYYY';

const DAY = 86_400_000;
/** Day 0 of spreadsheets, so that day 61 is 1900-03-01 (their 29 February 1900 never was). */
const SERIAL_ORIGIN = Date.UTC(1899, 11, 30);
const SERIALS = { first: 10_000, last: 80_000 };
const HIJRI_YEARS = { first: 1300, last: 1500 };
const GREGORIAN_YEARS = { first: 1800, last: 2199 };

const MIDNIGHT = /[T ]00:00(?::00(?:\.0+)?)?Z?$/;
const HIJRI_MARK = /\s*(?:هـ|ه|AH)\.?$/i;
const GREGORIAN_MARK = /\s*م\.?$/;
const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;
const SERIAL = /^\d{5}(?:\.0+)?$/;

/**
 * A calendar date as an ISO string. Reads year first or last with `-` `/` or `.`, digits of both scripts,
 * spreadsheet day numbers, midnight after the date, and Umm al-Qura dates (marked هـ, or by their year).
 * Refuses `date.invalid`, also a day that never was.
 */
export function date(written: DateWriting = 'iso'): FieldCodec {
  return {
    kind: 'date',
    column: 'DATE',
    fix: 'date.reformatted',
    settings: { written },
    codec: ({ dateOrder }) =>
      z.codec(z.string(), z.string(), {
        decode: (raw, context) => readDate(raw, dateOrder) ?? refuse(context, 'date.invalid'),
        encode: (iso) => writtenDate(iso, written),
      }),
  };
}

type Day = readonly [year: number, month: number, day: number];

/** The ISO date a text writes, or null. */
export function readDate(raw: string, order: CodecContext['dateOrder']): string | null {
  const text = asciiDigits(visible(raw)).trim().replace(MIDNIGHT, '');
  if (SERIAL.test(text)) return serialToIso(Number.parseInt(text, 10));
  const marked = HIJRI_MARK.test(text) ? 'hijri' : GREGORIAN_MARK.test(text) ? 'gregorian' : null;
  const day = dayOf(text.replace(marked === 'hijri' ? HIJRI_MARK : GREGORIAN_MARK, ''), order);
  if (day === null) return null;
  if (marked === 'hijri' || (marked === null && isHijriYear(day[0]))) return hijriToIso(...day);
  return gregorianToIso(...day);
}

/** Day and month of a Hijri date never stand in American order. */
function dayOf(text: string, order: CodecContext['dateOrder']): Day | null {
  const first = YEAR_FIRST.exec(text);
  if (first !== null) return [Number(first[1]), Number(first[3]), Number(first[4])];
  const last = YEAR_LAST.exec(text);
  if (last === null) return null;
  const [one, two, year] = [Number(last[1]), Number(last[3]), Number(last[4])];
  return order === 'dmy' || isHijriYear(year) ? [year, two, one] : [year, one, two];
}

function isHijriYear(year: number): boolean {
  return year >= HIJRI_YEARS.first && year <= HIJRI_YEARS.last;
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

function writtenDate(iso: string, written: DateWriting): string {
  if (written === 'iso') return iso;
  const [year, month, day] = iso.split('-');
  return `${day}/${month}/${year}`;
}
