import { asciiDigits } from '../contracts/codecs/comparison-key.ts';
import { visible } from '../contracts/codecs/invisible-marks.ts';

/** What a cell of a published table is: a number, a number or text that may name a period, a sign for no value, a text. */
export type CellKind = 'number' | 'period' | 'none' | 'text';

const NUMBER = /^[-+\u2212]?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?%?$/;
const PERIOD = /^(19|20|21)\d\d([-/](0?[1-9]|1[0-2]))?([-/]\d\d?(T[\d:]+)?)?$/;
/** What stands where there is no value: dashes of any length, dots, `n.a.`, errors; the Arabic stretch stands for a dash. */
const NONE = /^(#[A-Z0-9/]+[!?]?|[-\u2010-\u2015\u2212\u0640_.:…*]+|n\.?[/.]?a\.?|غ\.?م\.?)$/i;
/** Footnote marks: superscript digits, in brackets or not, and bracketed digits before a year. */
const FOOTNOTE = /[\u2070\u00b9\u00b2\u00b3\u2074-\u2079]+|\u207d[^\u207e]*\u207e|^\(\d\)\s*(?=\d{4}$)/g;

export function cellKind(text: string): CellKind {
  const tidy = tidyCell(text);
  if (PERIOD.test(tidy)) return 'period';
  if (NUMBER.test(tidy)) return 'number';
  return NONE.test(tidy) ? 'none' : 'text';
}

/** A cell's text without footnote marks and stretched letters, digits and their marks in ASCII, white space folded. */
export function tidyCell(text: string): string {
  return asciiDigits(visible(text))
    .replaceAll('\u066c', ',')
    .replaceAll('\u066b', '.')
    .replace(FOOTNOTE, '')
    .replace(/\u0640+(?=[\u0621-\u064a])/g, '')
    .replace(/(?<=^|\s)\u0640+(?=\s|$)/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A number cell as decimal digits: no thousands separators, a plain minus; the percent sign is the label's to say. */
export function tidyNumber(text: string): string {
  return tidyCell(text)
    .replaceAll(',', '')
    .replace('\u2212', '-')
    .replace(/^\+|%$/g, '');
}
