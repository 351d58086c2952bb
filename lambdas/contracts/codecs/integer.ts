import { z } from 'zod';
import { type FieldCodec, refuse } from './field-codec.ts';
import { doubtOfNumber, type PlausibleRange, plausibleSettings, refuseNumber } from './number-refusal.ts';
import { readNumber, scaled } from './number-writing.ts';

/** Bounds are inclusive, in the unit of the field; `min` is 0 where none is given. */
export interface IntegerOptions {
  readonly min?: number;
  readonly max?: number;
  /** Numbers outside it are taken, with `number.implausible`. */
  readonly plausible?: PlausibleRange;
}

/**
 * A whole number. Refuses `number.invalid`, `number.out-of-range` outside its bounds, and what a spreadsheet made of it:
 * `value.digits-lost`, `value.became-date`.
 */
export function integer(options: IntegerOptions = {}): FieldCodec {
  const { min = 0, max = Number.MAX_SAFE_INTEGER, plausible = {} } = options;
  const codec = z.codec(z.string(), z.int(), {
    decode: (raw, context) => {
      const number = readNumber(raw);
      if (number === null || number === 'digits-lost') return refuseNumber(context, raw, number);
      const value = scaled(number, 0);
      if (value === 'imprecise') return refuse(context, 'number.invalid');
      if (value === 'too-large' || value < min || value > max) return refuse(context, 'number.out-of-range');
      return value;
    },
    encode: (value) => String(value),
  });
  return {
    kind: 'integer',
    column: 'BIGINT',
    fix: 'number.reformatted',
    settings: { min, max, ...plausibleSettings(plausible) },
    doubtOf: (_, value) => doubtOfNumber(Number(value), plausible),
    codec: () => codec,
  };
}
