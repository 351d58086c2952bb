import { asciiDigits } from './comparison-key.ts';
import { visible } from './invisible-marks.ts';

/** A decimal number taken apart, exact. */
export interface NumberWriting {
  readonly negative: boolean;
  /** Digits before the mark, without separators and leading zeros; at least one. */
  readonly whole: string;
  /** Digits after the mark, trailing zeros dropped; may be empty. */
  readonly fraction: string;
}

/** Groups of three parted by one mark, or of two before the last three, as in India. */
const WHOLE =
  /^(?:\d+|\d{1,3}(?:,\d{3})+|\d{1,3}(?:\.\d{3})+|\d{1,3}(?:'\d{3})+|\d{1,3}(?: \d{3})+|\d{1,2}(?:,\d{2})+,\d{3})$/;
/** The usual writing, read at once: most numbers of most files. */
const USUAL = /^(\d+)(?:\.(\d+))?$/;
const EXPONENT = /^(\d(?:\.\d+)?)e(\+?)(-?\d{1,2})$/i;

/**
 * Reads a number of either script: digits of both; thousands by `,` `٬` `'` or a space where they part groups of three
 * (or as in India, `12,34,567`); decimals by `.` or `٫`. Where `.` and `,` stand together the last one is the decimal
 * mark, as in `1.234,56`, and several dots are thousands. A minus may lead or follow, or be brackets. Powers of ten
 * are read where no digit of the number can be missing; `digits-lost` where a spreadsheet shortened it (`1.23E+05`).
 * Null when it is no number: `1,5` is not, for nobody can tell what it means.
 */
export function readNumber(text: string): NumberWriting | 'digits-lost' | null {
  const usual = USUAL.exec(text);
  if (usual !== null) return { negative: false, ...trimmed(usual[1] ?? '', usual[2] ?? '') };
  const { negative, rest } = signed(text);
  const power = EXPONENT.exec(rest.replace('٫', '.'));
  const digits = power === null ? digitsOf(rest) : scientific(power);
  return digits === null || digits === 'digits-lost' ? digits : { negative, ...digits };
}

/**
 * The number times 10^decimals as an exact integer. `imprecise` when it has more decimals than that, `too-large`
 * beyond 2^53.
 */
export function scaled(number: NumberWriting, decimals: number): number | 'imprecise' | 'too-large' {
  if (number.fraction.length > decimals) return 'imprecise';
  const value = Number(number.whole + number.fraction.padEnd(decimals, '0'));
  if (!Number.isSafeInteger(value)) return 'too-large';
  return number.negative && value !== 0 ? -value : value;
}

/** The number as a double. */
export function asDouble({ negative, whole, fraction }: NumberWriting): number {
  return Number(`${negative ? '-' : ''}${whole}.${fraction}`);
}

/** The sign of an amount, before or after it or as brackets, and what stands without it in one way of writing. */
export function signed(text: string): { readonly negative: boolean; readonly rest: string } {
  const plain = uniform(text);
  const bracketed = /^\((.*)\)$/.exec(plain);
  if (bracketed !== null) return { negative: true, rest: (bracketed[1] ?? '').trim() };
  const [, lead, middle = '', trail] = /^([+-]?) ?(.*?) ?(-?)$/s.exec(plain) ?? [];
  return lead !== '' && trail !== ''
    ? { negative: false, rest: plain }
    : { negative: lead === '-' || trail === '-', rest: middle };
}

type Digits = Omit<NumberWriting, 'negative'>;

function digitsOf(text: string): Digits | null {
  const at = decimalMark(text);
  const whole = at < 0 ? text : text.slice(0, at);
  const fraction = at < 0 ? '' : text.slice(at + 1);
  if (!/^\d*$/.test(fraction) || whole + fraction === '') return null;
  if (whole !== '' && !WHOLE.test(whole)) return null;
  return trimmed(whole.replace(/\D/g, ''), fraction);
}

/** Where the decimal mark stands; below 0 where there is none, or one that nobody can tell from thousands. */
function decimalMark(text: string): number {
  const arabic = text.lastIndexOf('٫');
  if (arabic >= 0) return arabic;
  const [dot, comma] = [text.lastIndexOf('.'), text.lastIndexOf(',')];
  if (dot > comma) return comma < 0 && text.indexOf('.') !== dot ? -1 : dot;
  const thousands = dot >= 0 || /[' ]/.test(text);
  return comma > dot && thousands && text.indexOf(',') === comma ? comma : -1;
}

/** Spreadsheets write `E+05`; fewer digits than the number has before its mark are then what was left of it. */
function scientific([, mantissa = '', plus, power = '']: RegExpExecArray): Digits | 'digits-lost' {
  const [whole = '', fraction = ''] = mantissa.split('.');
  const exponent = Number(power);
  if (plus === '+' && power.length === 2 && fraction.length < exponent) return 'digits-lost';
  if (exponent < 0) return trimmed('0', '0'.repeat(-exponent - 1) + whole + fraction);
  return trimmed(whole + fraction.padEnd(exponent, '0').slice(0, exponent), fraction.slice(exponent));
}

function trimmed(whole: string, fraction: string): Digits {
  return { whole: whole.replace(/^0+(?=\d)/, '') || '0', fraction: fraction.replace(/0+$/, '') };
}

function uniform(text: string): string {
  return asciiDigits(visible(text))
    .replace(/،/g, ',')
    .replace(/[٬’‘`´]/g, "'")
    .replace(/[\u2010-\u2013\u2212\uFE63\uFF0D]/g, '-')
    .replace(/\s+/gu, ' ')
    .trim();
}
