import type { CountryProfile } from '../../profile/profile.ts';
import { MASK } from '../persons/mask-names.ts';
import { asciiDigits } from './comparison-key.ts';

const DIGIT = '[0-9\\u0660-\\u0669\\u06F0-\\u06F9]';
/** Seven to fifteen digits with spaces, dots, dashes or brackets between them (ITU-T E.164 has at most fifteen). */
const GROUPED = `${DIGIT}(?:[ .\\-\\u2010-\\u2013()]{0,2}${DIGIT}){6,14}`;
const APART = '(?<![\\p{L}\\p{N}])';
const ENDED = '(?![\\p{L}\\p{N}])';
const INTERNATIONAL = new RegExp(`${APART}(?:\\+|00|٠٠)\\(?${GROUPED}${ENDED}`, 'gu');
const LABEL =
  'tel(?:ephone)?|phone|mobile|mob|cell|call|whats ?app|fax|هاتف|الهاتف|جوال|الجوال|نقال|النقال|موبايل|تلفون|ت|واتساب|واتس';
/** What a word for telephone announces, whatever its digits. */
const ANNOUNCED = new RegExp(
  `(${APART}(?:${LABEL})(?: ?(?:no|number|رقم))?[ .:/]{1,3}\\+?)${GROUPED}${ENDED}`,
  'giu',
);
/** One group of digits, or two with a space or dash between: what the country's own patterns are tried on. */
const GROUPS = new RegExp(
  `(?<![\\p{L}\\p{N}.,/+-])${DIGIT}{3,12}(?:[ -]${DIGIT}{4,8})?(?![\\p{L}\\p{N}/]|[.,-]${DIGIT})`,
  'gu',
);
const NATIONAL = new WeakMap<CountryProfile, RegExp>();

/**
 * The text with `[…]` for each telephone number: international, announced by a word, or written as the country writes
 * its own: in one group, in two halves of four digits parted by a space, or behind the country's code.
 */
export function maskPhones(text: string, profile: CountryProfile): string {
  const own = nationalOf(profile);
  return text
    .replace(INTERNATIONAL, MASK)
    .replace(ANNOUNCED, `$1${MASK}`)
    .replace(GROUPS, (groups) => (own.test(asciiDigits(groups)) ? MASK : groups));
}

function nationalOf(profile: CountryProfile): RegExp {
  const known = NATIONAL.get(profile);
  if (known !== undefined) return known;
  const { countryCode, national } = profile.phone;
  const halves = national.map((pattern) => pattern.replace('\\d{7}', '\\d{3} \\d{4}'));
  const made = new RegExp(`^(?:(?:${countryCode}[ -]?)?(?:${national.join('|')})|${halves.join('|')})$`);
  NATIONAL.set(profile, made);
  return made;
}
