import { z } from 'zod';
import type { CountryProfile } from '../../profile/profile.ts';
import { becameDate } from './became-date.ts';
import { asciiDigits } from './comparison-key.ts';
import { type FieldCodec, refuse, type ValueDefect } from './field-codec.ts';
import { maskPersonal } from './personal-in-text.ts';
import { digitsLost } from './scientific.ts';
import { tidyText } from './text.ts';

/** What agencies write before the number: `CR`, `C.R. No.`, `س.ت`, `سجل تجاري رقم`. */
const BEFORE =
  /^(?:c\.?\s?r(?!\p{L})\.?|commercial registration|س\.?\s?ت\.?|(?:رقم )?(?:ال)?سجل(?: (?:ال)?تجاري)?)\s*(?:no(?!\p{L})\.?|number|رقم)?\s*[:#.-]?\s*/iu;
/** The number, as a spreadsheet leaves it too, and its branch behind a dash or a stroke. */
const NUMBER = /^(\d+)(?:\.0+)?(?:\s*[-/\\\u2010-\u2015\u2212]\s*(\d{1,3}))?$/;

/**
 * A number of the commercial register as `12345-1`: its digits, a hyphen, its branch without leading zeros. A number
 * without a branch is that of the country's main branch, as the register writes it, and as good as written so. Other
 * references stay as they are, in capitals and without white space. Refuses `value.became-date`, `value.digits-lost`,
 * `number.out-of-range` where it has more digits than the register, as an identity number would, and `number.invalid`
 * where it tells of a person.
 */
export function registration(): FieldCodec {
  return {
    kind: 'text',
    column: 'VARCHAR',
    fix: 'text.tidied',
    settings: { style: 'registration' },
    listed: (raw) => /^\d+$/.test(raw),
    codec: ({ profile }) =>
      z.codec(z.string(), z.string(), {
        decode: (raw, context) => {
          const text = tidyText(asciiDigits(raw)).replace(BEFORE, '');
          const defect = defectOf(text, profile);
          return defect === null ? written(text, profile) : refuse(context, defect);
        },
        encode: (value) => value,
      }),
  };
}

function defectOf(text: string, profile: CountryProfile): ValueDefect | null {
  if (!/[\p{L}\p{N}]/u.test(text)) return 'value.missing';
  if (becameDate(text)) return 'value.became-date';
  if (digitsLost(text)) return 'value.digits-lost';
  const digits = NUMBER.exec(text)?.[1];
  if (digits !== undefined) return digits.length > profile.registration.digits ? 'number.out-of-range' : null;
  return maskPersonal(text, profile) === text ? null : 'number.invalid';
}

function written(text: string, { registration: { mainBranch } }: CountryProfile): string {
  const [, digits, branch] = NUMBER.exec(text) ?? [];
  if (digits === undefined) return text.replace(/\s+/g, '').toUpperCase();
  const own = branch?.replace(/^0+(?=\d)/, '') ?? mainBranch;
  return own === null ? digits : `${digits}-${own}`;
}
