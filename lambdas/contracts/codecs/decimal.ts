import { z } from 'zod';
import { type FieldCodec, refuse } from './field-codec.ts';
import { doubtOfNumber, type PlausibleRange, plausibleSettings, refuseNumber } from './number-refusal.ts';
import { asDouble, type NumberWriting, readNumber } from './number-writing.ts';

/** Bounds are inclusive, in the unit of the field; `places` is how many decimals the feed writes at least. */
export interface DecimalOptions {
  readonly min: number;
  readonly max: number;
  readonly places?: number;
  /** Numbers outside it are taken, with `number.implausible`. */
  readonly plausible?: PlausibleRange;
  /** What `85%` is: 85 where the unit is percent, 0.85 where it is a share; no number where left out. */
  readonly percent?: 'points' | 'share';
}

/** Of a trimmed text; the blanks beside it are left to the number. */
const PERCENT = /(?:[%٪﹪％]|percent|per cent|بالمئة|بالمائة|في المئة|في المائة)$|^[%٪]/i;

/**
 * A number with decimals, as a double. Refuses `number.invalid`, `number.out-of-range` outside its bounds, and what a
 * spreadsheet made of it: `value.digits-lost`, `value.became-date`.
 */
export function decimal({ min, max, places = 0, plausible = {}, percent }: DecimalOptions): FieldCodec {
  const codec = z.codec(z.string(), z.number(), {
    decode: (raw, context) => {
      const text = raw.trim();
      const parted = percent !== undefined && PERCENT.test(text);
      const number = readNumber(parted ? text.replace(PERCENT, '') : text);
      if (number === null || number === 'digits-lost') return refuseNumber(context, raw, number);
      const value = asDouble(parted && percent === 'share' ? hundredth(number) : number);
      if (value < min || value > max) return refuse(context, 'number.out-of-range');
      return value;
    },
    encode: (value) => padded(String(value), places),
  });
  return {
    kind: 'decimal',
    column: 'DOUBLE',
    fix: 'number.reformatted',
    settings: { min, max, places, ...plausibleSettings(plausible), ...(percent && { percent }) },
    doubtOf: (_, value) => doubtOfNumber(Number(value), plausible),
    codec: () => codec,
  };
}

/** Exact: the mark moves, nothing is divided. */
function hundredth({ negative, whole, fraction }: NumberWriting): NumberWriting {
  const digits = whole.padStart(3, '0');
  return { negative, whole: digits.slice(0, -2), fraction: digits.slice(-2) + fraction };
}

function padded(text: string, places: number): string {
  const [whole = '', fraction = ''] = text.split('.');
  const written = fraction.padEnd(places, '0');
  return written === '' ? whole : `${whole}.${written}`;
}
