import { z } from 'zod';
import type { CountryProfile } from '../../profile/profile.ts';
import { asciiDigits } from './comparison-key.ts';
import { type FieldCodec, refuse } from './field-codec.ts';
import { INVISIBLE_MARKS } from './invisible-marks.ts';
import { digitsLost } from './scientific.ts';
import { WHITE_SPACE } from './white-space.ts';

/** What may stand between the digits of an identity number and means nothing: white space, dashes, marks. */
export const IDENTITY_FILLERS = `${WHITE_SPACE}-\u2010\u2011\u2012\u2013\u2014\u2015\u2212${INVISIBLE_MARKS}`;

const FILLER = new RegExp(`[${IDENTITY_FILLERS.replace('-', '\\-')}]`, 'g');
/** What a number is left with that went through a column of fractions, as a pattern that ECMAScript and RE2 read alike. */
export const NO_FRACTION_PATTERN = '[.]0+$';
const NO_FRACTION = new RegExp(NO_FRACTION_PATTERN);
/** Spreadsheets drop leading zeros; more than two gone is no longer the same number. */
export const ZEROS_RESTORED = 2;

/**
 * The digits of an identity number: ASCII, without fillers or a fraction of zeros, one or two dropped leading zeros restored to the
 * country's length. Whether they are valid is another question; text with anything else in it gives null.
 */
export function identityDigits(raw: string, profile: CountryProfile): string | null {
  const digits = asciiDigits(raw.replace(FILLER, '')).replace(NO_FRACTION, '');
  if (!/^[0-9]+$/.test(digits)) return null;
  const missing = profile.identity.digits - digits.length;
  return missing > 0 && missing <= ZEROS_RESTORED ? digits.padStart(profile.identity.digits, '0') : digits;
}

/**
 * A person's identity number as the country's digits. Refuses `value.digits-lost` where a spreadsheet shortened it, and
 * `identity.invalid`. The SQL twin is `identityDigitsSql` with `identityDefectSql`.
 */
export function identity(): FieldCodec {
  return {
    kind: 'identity',
    column: 'VARCHAR',
    fix: 'identity.restored',
    codec: ({ profile }) =>
      z.codec(z.string(), z.string(), {
        decode: (raw, context) => {
          const digits = identityDigits(raw, profile);
          if (digits === null && digitsLost(raw)) return refuse(context, 'value.digits-lost');
          if (digits === null || !profile.identity.valid(digits)) return refuse(context, 'identity.invalid');
          return digits;
        },
        encode: (digits) => digits,
      }),
  };
}
