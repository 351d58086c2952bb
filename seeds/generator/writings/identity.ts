import { BROKEN } from '../writers/encodings.ts';
import type { Cell } from '../writers/row-writer.ts';
import { arabicDigits, asciiDigits, type Script, type Writing } from './writing.ts';

/** Month 13, a letter, a digit too many: under no reading is any of them a personal number. */
const INVALID = ['991300004', '881700123', '9A0412345', '85011234567', '7712345678', '000000000', '12-ABC'];

/** A number otherwise than in all its digits, of either script; none that is beyond repair, or lost with the bytes of its row. */
function isRestored(cell: Cell): boolean {
  const text = asciiDigits(String(cell ?? ''));
  return text !== '' && !/^[0-9]{9}$/.test(text) && !INVALID.includes(text) && !text.includes(BROKEN);
}

/** Identity numbers as text; `digits` is the script the feed writes them in. */
export function identity(script: Script, digits: 'ascii' | 'arabic' = 'ascii'): Writing {
  const inDigits = (text: string): string => (digits === 'arabic' ? arabicDigits(text) : text);
  return {
    usual: (value) => inDigits(String(value)),
    other(value, random) {
      const number = String(value);
      // A spreadsheet drops a leading zero.
      if (/^0[1-9]/.test(number) && random.chance(0.7)) return inDigits(number.slice(1));
      if (script === 'any' && digits === 'ascii' && random.chance(0.4)) return arabicDigits(number);
      return random.pick([` ${inDigits(number)}`, `${inDigits(number)} `, `\u200E${inDigits(number)}`]);
    },
    rare(value, random) {
      const number = String(value);
      const parted = inDigits(`${number.slice(0, 4)}-${number.slice(4)}`);
      // A column of fractions leaves one of nothing behind.
      return digits === 'ascii' && random.chance(0.5) ? `${number}.0` : parted;
    },
    restored: isRestored,
    broken: { code: 'identity.invalid', cell: (random) => random.pick(INVALID) },
  };
}

/** Identity numbers in a spreadsheet: text, or, where somebody typed them, numbers without their leading zero. */
export function identityCell(): Writing {
  const text = identity('any');
  return {
    ...text,
    other(value, random) {
      const number = String(value);
      return /^0?[1-9]/.test(number) && random.chance(0.5) ? Number(number) : text.other(value, random);
    },
  };
}

/** Identity numbers in a column that a spreadsheet took for numbers: one or two leading zeros are gone; with three it was left a text. */
export function identityNumber(): Writing {
  const text = identityCell();
  return {
    ...text,
    usual: (value) => (/^0{0,2}[1-9]/.test(String(value)) ? Number(value) : text.usual(value)),
  };
}
