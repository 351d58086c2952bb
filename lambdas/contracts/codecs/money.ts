import { z } from 'zod';
import type { CountryProfile } from '../../profile/profile.ts';
import { withoutCurrency } from './currency-words.ts';
import { type FieldCodec, refuse } from './field-codec.ts';
import { doubtOfNumber, type PlausibleRange, plausibleSettings, refuseNumber } from './number-refusal.ts';
import { readNumber, scaled, signed } from './number-writing.ts';
import { readTwoUnits } from './two-unit-amount.ts';

/** Bounds are inclusive, in whole currency units (dinars); `min` is 0 where none is given. */
export interface MoneyOptions {
  readonly min?: number;
  readonly max?: number;
  /**
   * In whole currency units; amounts outside it are taken, with `number.implausible`. Nothing at all is not a small
   * amount: whether 0 may be is for rules to say.
   */
  readonly plausible?: PlausibleRange;
  /** `fixed`: every decimal of the currency is written; `shortest`: as a JSON number is. */
  readonly written?: 'fixed' | 'shortest';
}

/**
 * An amount in the country's currency as integer minor units. Currency words beside it are dropped; whole and minor units
 * may stand side by side (`450 dinars and 500 fils`).
 * Refuses `number.invalid`, also when it has more decimals than the currency, `number.out-of-range`, and what a
 * spreadsheet made of it: `value.digits-lost`, `value.became-date`.
 */
export function money(options: MoneyOptions = {}): FieldCodec {
  const { min = 0, max = 1_000_000_000, plausible = {}, written = 'fixed' } = options;
  return {
    kind: 'money',
    column: 'BIGINT',
    fix: 'number.reformatted',
    settings: { min, max, written, ...plausibleSettings(plausible) },
    doubtOf: (_, value, { profile }) =>
      value === 0 ? null : doubtOfNumber(Number(value) / 10 ** profile.currency.decimals, plausible),
    codec: ({ profile: { currency } }) =>
      z.codec(z.string(), z.int(), {
        decode: (raw, context) => {
          const { number, decimals } = amountOf(raw, currency);
          if (number === null || number === 'digits-lost') return refuseNumber(context, raw, number);
          const value = scaled(number, decimals);
          if (value === 'imprecise') return refuse(context, 'number.invalid');
          const unit = 10 ** currency.decimals;
          if (value === 'too-large' || value < min * unit || value > max * unit) {
            return refuse(context, 'number.out-of-range');
          }
          return value;
        },
        encode: (value) => amount(value, currency.decimals, written),
      }),
  };
}

/** The number of an amount and how many decimals its unit has; a sign may stand before the currency or after it. */
function amountOf(raw: string, currency: CountryProfile['currency']) {
  const outer = signed(raw);
  const { text, minor } = withoutCurrency(outer.rest, currency);
  const bare = readNumber(text);
  const decimals = minor && bare !== null ? 0 : currency.decimals;
  const number = bare ?? readTwoUnits(outer.rest, currency);
  if (!outer.negative || number === null || number === 'digits-lost') return { number, decimals };
  return { number: number.negative ? null : { ...number, negative: true }, decimals };
}

function amount(value: number, decimals: number, written: 'fixed' | 'shortest'): string {
  const digits = String(Math.abs(value)).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const all = digits.slice(digits.length - decimals);
  const fraction = written === 'fixed' ? all : all.replace(/0+$/, '');
  return `${value < 0 ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`;
}
