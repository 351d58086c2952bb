import { asciiDigits } from './comparison-key.ts';
import { visible } from './invisible-marks.ts';

/** Dates of spreadsheets reach the codecs as ISO days, with midnight at times; `1-2` shows as one, and so does `Jan-12`. */
const DATE = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/;

/** Whether a text where a code or a number is expected is a whole date: a spreadsheet took it for one. */
export function becameDate(text: string): boolean {
  return DATE.test(asciiDigits(visible(text)).trim());
}
