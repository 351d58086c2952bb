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

const SIGN = /^([+-]?) ?/;
const WHOLE = /^(?:\d+|\d{1,3}(?:,\d{3})+|\d{1,3}(?:'\d{3})+|\d{1,3}(?: \d{3})+)$/;

/**
 * Reads a number of either script: digits of both, thousands by `,` `٬` `'` or a space where they part groups
 * of three, decimals by `.` or `٫`. Null when it is not one: `1,5` is not, for nobody can tell what it means.
 */
export function readNumber(text: string): NumberWriting | null {
  const plain = uniform(text);
  const sign = SIGN.exec(plain)?.[0] ?? '';
  const [whole = '', fraction = '', ...more] = plain.slice(sign.length).split('.');
  if (more.length > 0 || !/^\d*$/.test(fraction) || whole + fraction === '') return null;
  if (whole !== '' && !WHOLE.test(whole)) return null;
  return {
    negative: sign.startsWith('-'),
    whole: whole.replace(/\D/g, '').replace(/^0+(?=\d)/, '') || '0',
    fraction: fraction.replace(/0+$/, ''),
  };
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

function uniform(text: string): string {
  return asciiDigits(visible(text))
    .replace(/[٬،]/g, ',')
    .replace(/٫/g, '.')
    .replace(/[’‘`´]/g, "'")
    .replace(/\u2212/g, '-')
    .replace(/\s/gu, ' ')
    .trim();
}
