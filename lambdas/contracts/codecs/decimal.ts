import { z } from 'zod';
import { type FieldCodec, refuse } from './field-codec.ts';
import { readNumber } from './number-writing.ts';

/** Bounds are inclusive, in the unit of the field; `places` is how many decimals the feed writes at least. */
export interface DecimalOptions {
  readonly min: number;
  readonly max: number;
  readonly places?: number;
}

/** A number with decimals, as a double. Refuses `number.invalid`, and `number.out-of-range` outside its bounds. */
export function decimal({ min, max, places = 0 }: DecimalOptions): FieldCodec {
  const codec = z.codec(z.string(), z.number(), {
    decode: (raw, context) => {
      const number = readNumber(raw);
      if (number === null) return refuse(context, 'number.invalid');
      const value = Number(`${number.negative ? '-' : ''}${number.whole}.${number.fraction}`);
      if (value < min || value > max) return refuse(context, 'number.out-of-range');
      return value;
    },
    encode: (value) => padded(String(value), places),
  });
  return {
    kind: 'decimal',
    column: 'DOUBLE',
    fix: 'number.reformatted',
    settings: { min, max, places },
    codec: () => codec,
  };
}

function padded(text: string, places: number): string {
  const [whole = '', fraction = ''] = text.split('.');
  const written = fraction.padEnd(places, '0');
  return written === '' ? whole : `${whole}.${written}`;
}
