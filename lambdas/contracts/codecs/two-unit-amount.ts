import type { CountryProfile } from '../../profile/profile.ts';
import { plainLetters, withoutEnd, withoutStart } from './currency-words.ts';
import { type NumberWriting, readNumber } from './number-writing.ts';

/** Minor units at the end. No currency has more than three decimals; of a longer run the rest stays, and is no currency word. */
const LAST_DIGITS = /(\d{1,3})$/;
const COMMA = / ?, ?$/;
const AND = / ?(?:&|و|and) ?$/i;
/** Whole units, perhaps in groups of three; a decimal mark would say the minor units twice. */
const WHOLE = /^[\d ,']+$/;

/**
 * `450 dinars and 500 fils`, `BD 450 and fils 500`, `٤٥٠ دينار و٥٠٠ فلس`: whole units, then fewer minor units than make one. Each is
 * named by its word, and where the first is named before its number an "and" parts the numbers. Null where the text is
 * no such pair, or could mean something else. Expects the text in one way of writing, as `signed` gives it.
 */
export function readTwoUnits(
  text: string,
  { words, minorWords, decimals }: CountryProfile['currency'],
): NumberWriting | null {
  const plain = plainLetters(text).trim();
  const namedBehind = withoutEnd(plain, minorWords)?.trim();
  const [, minor = ''] = LAST_DIGITS.exec(namedBehind ?? plain) ?? [];
  if (minor === '' || minor.length > decimals) return null;
  const before = (namedBehind ?? plain).slice(0, -minor.length).trim();
  const joined = namedBehind === undefined ? withoutEnd(before, minorWords)?.trim() : before;
  if (joined === undefined) return null;
  const whole = wholeUnits(joined, words)?.trim() ?? '';
  const number = WHOLE.test(whole) ? readNumber(whole) : null;
  if (number === null || number === 'digits-lost') return null;
  return { ...number, fraction: minor.padStart(decimals, '0').replace(/0+$/, '') };
}

/** What stands of `450 dinars and` or `BD 450 and` without the words; null where the currency is not named once. */
function wholeUnits(text: string, words: readonly string[]): string | null {
  const bare = text.replace(AND, '').trim();
  return withoutEnd(bare.replace(COMMA, ''), words) ?? (bare === text ? null : withoutStart(bare, words));
}
