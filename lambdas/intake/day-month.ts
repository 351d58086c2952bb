import { asciiDigits } from '../contracts/codecs/comparison-key.ts';
import { isHijriYear } from '../contracts/codecs/date-writing.ts';

/** What the first two numbers of a date show of the order of day and month. */
export type DayMonth = 'day-first' | 'month-first' | 'either' | 'same' | null;

const DATE = /^(\d{1,2})([-/. \\])(\d{1,2})\2(\d{4}|\d{2})(?:[ T]\d.*)?$/;
const LONGEST = 48;

/**
 * What a text shows: `either` where both numbers may be the month, `same` where they are one, null where it is no
 * date of day, month and Gregorian year (Hijri dates never stand in American order).
 */
export function dayMonth(text: string): DayMonth {
  if (text.length > LONGEST || isPlainOther(text)) return null;
  const match = DATE.exec(asciiDigits(text.trim()));
  return match === null || isHijriYear(Number(match[4])) ? null : shown(Number(match[1]), Number(match[3]));
}

/**
 * The same for the bytes of a cell, its quotes included, without making a text of it: this is asked of every date cell
 * of a file.
 */
export function dayMonthOfBytes(bytes: Buffer, start: number, end: number): DayMonth {
  if (!isDigit(bytes[start])) return dayMonthOfOther(bytes, start, end);
  const one = isDigit(bytes[start + 1]) ? start + 2 : start + 1;
  const separator = bytes[one];
  if (!isSeparator(separator) || !isDigit(bytes[one + 1])) return null;
  const two = isDigit(bytes[one + 2]) ? one + 3 : one + 2;
  if (bytes[two] !== separator) return null;
  const year = yearBetween(bytes, two + 1, end);
  if (year === null || isHijriYear(year)) return null;
  return shown(numberBetween(bytes, start, one), numberBetween(bytes, one + 1, two));
}

/** Whether a text begins with an ASCII digit and has no separator where one would stand, as ISO dates have not. */
function isPlainOther(text: string): boolean {
  return isDigit(text.charCodeAt(0)) && !isSeparator(text.charCodeAt(1)) && !isSeparator(text.charCodeAt(2));
}

/** Cells that begin with a quote, a blank or a digit of another script are written plainly first, unless no such date. */
function dayMonthOfOther(bytes: Buffer, start: number, end: number): DayMonth {
  const lead = bytes[start];
  const native = lead === 0xd9 || lead === 0xdb;
  if ((!native && lead !== 0x22 && lead !== 0x20) || end - start > LONGEST) return null;
  if (native && !isSeparator(bytes[start + 2]) && !isSeparator(bytes[start + 4])) return null;
  const length = plainly(bytes, start, end);
  return isDigit(PLAIN[0]) ? dayMonthOfBytes(PLAIN, 0, length) : null;
}

/** Where one cell at a time is written plainly. */
const PLAIN = Buffer.alloc(LONGEST);

/** Writes a cell without quotes and leading blanks, digits of other scripts as ASCII; returns how many bytes it came to. */
function plainly(bytes: Buffer, start: number, end: number): number {
  let length = 0;
  PLAIN[0] = 0;
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    const next = bytes[at + 1] ?? 0;
    if (byte === 0x22 || (byte === 0x20 && length === 0)) continue;
    const native =
      (byte === 0xd9 && next >= 0xa0 && next <= 0xa9) || (byte === 0xdb && next >= 0xb0 && next <= 0xb9);
    PLAIN[length++] = native ? 0x30 | (next & 0xf) : byte;
    if (native) at += 1;
  }
  return length;
}

function shown(first: number, second: number): DayMonth {
  if (first > 12) return second > 12 ? null : 'day-first';
  if (second > 12) return 'month-first';
  return first === second ? 'same' : 'either';
}

/** Two or four digits that end the cell, or are followed by a time of day. */
function yearBetween(bytes: Buffer, start: number, end: number): number | null {
  let at = start;
  while (at < end && isDigit(bytes[at])) at += 1;
  if (at - start !== 4 && at - start !== 2) return null;
  const rest = bytes[at];
  const timed = (rest === 0x20 || rest === 0x54) && (at + 1 === end || isDigit(bytes[at + 1]));
  return at === end || timed ? numberBetween(bytes, start, at) : null;
}

function numberBetween(bytes: Buffer, start: number, end: number): number {
  let number = 0;
  for (let at = start; at < end; at++) number = number * 10 + ((bytes[at] ?? 0) & 0xf);
  return number;
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}

function isSeparator(byte: number | undefined): boolean {
  return byte === 0x2f || byte === 0x2d || byte === 0x2e || byte === 0x20 || byte === 0x5c;
}
