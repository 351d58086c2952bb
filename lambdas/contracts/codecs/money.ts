import { z } from 'zod';
import { type FieldCodec, refuse } from './field-codec.ts';
import { visible } from './invisible-marks.ts';
import { readNumber, scaled } from './number-writing.ts';

/** Bounds are inclusive, in whole currency units (dinars); `min` is 0 where none is given. */
export interface MoneyOptions {
  readonly min?: number;
  readonly max?: number;
  /** `fixed`: every decimal of the currency is written; `shortest`: as a JSON number is. */
  readonly written?: 'fixed' | 'shortest';
}

/**
 * An amount in the country's currency as integer minor units (fils). Currency words beside it are dropped.
 * Refuses `number.invalid`, also when it has more decimals than the currency, and `number.out-of-range`.
 */
export function money(options: MoneyOptions = {}): FieldCodec {
  const { min = 0, max = 1_000_000_000, written = 'fixed' } = options;
  return {
    kind: 'money',
    column: 'BIGINT',
    fix: 'number.reformatted',
    settings: { min, max, written },
    codec: ({ profile }) => {
      const { decimals, words } = profile.currency;
      const unit = 10 ** decimals;
      return z.codec(z.string(), z.int(), {
        decode: (raw, context) => {
          const number = readNumber(withoutCurrency(raw, words));
          if (number === null) return refuse(context, 'number.invalid');
          const value = scaled(number, decimals);
          if (value === 'imprecise') return refuse(context, 'number.invalid');
          if (value === 'too-large' || value < min * unit || value > max * unit) {
            return refuse(context, 'number.out-of-range');
          }
          return value;
        },
        encode: (value) => amount(value, decimals, written),
      });
    },
  };
}

/** The text without one currency word before or after it; longer words are tried before shorter ones. */
function withoutCurrency(raw: string, words: readonly string[]): string {
  const text = visible(raw).trim();
  const lower = text.toLowerCase();
  for (const word of [...words].sort((a, b) => b.length - a.length)) {
    if (lower.startsWith(word.toLowerCase())) return text.slice(word.length);
    if (lower.endsWith(word.toLowerCase())) return text.slice(0, -word.length);
  }
  return text;
}

function amount(value: number, decimals: number, written: 'fixed' | 'shortest'): string {
  const digits = String(Math.abs(value)).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const all = digits.slice(digits.length - decimals);
  const fraction = written === 'fixed' ? all : all.replace(/0+$/, '');
  return `${value < 0 ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`;
}
