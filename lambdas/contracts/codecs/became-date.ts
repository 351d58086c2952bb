import { asciiDigits } from './comparison-key.ts';
import { visible } from './invisible-marks.ts';
import { monthNamed } from './month-names.ts';
import { readDate } from './read-date.ts';

/** What a spreadsheet makes of `5-3` and `3/5`: a day or a year beside the name of a month. */
const SHORT = /^(?:\d{1,2}-(\p{L}+)|(\p{L}+)-\d{1,2})$/u;
const ISO = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/;
/** Any century will do: the question is whether it is a date at all. */
const LATEST_YEAR = 2099;

/** Whether a text that should be a number is a date, written in any way. */
export function isDateForNumber(text: string): boolean {
  return isShort(text) || isDate(text);
}

/**
 * Whether a text that should name something, such as a registration number or a code, is a date as spreadsheets write
 * them: `2026-03-05`, `5-Mar`, `Mar-05`. Numbers with slashes may be names of their own.
 */
export function becameDate(text: string): boolean {
  const plain = asciiDigits(visible(text)).trim();
  return isShort(plain) || ISO.test(plain);
}

function isShort(text: string): boolean {
  const [, after, before] = SHORT.exec(asciiDigits(visible(text)).trim()) ?? [];
  return monthNamed(after ?? before ?? '')?.calendar === 'gregorian';
}

function isDate(text: string): boolean {
  return (['dmy', 'mdy'] as const).some(
    (order) => readDate(text, { order, latestYear: LATEST_YEAR }) !== null,
  );
}
