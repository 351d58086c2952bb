import type { CountryProfile } from '../../profile/profile.ts';
import { MASK, maskNames } from '../persons/mask-names.ts';
import { maskIdentityNumbers } from './identity-in-text.ts';
import { maskPhones } from './phone-in-text.ts';

const EMAIL = /[^\s@<>()[\]،,;:…]+@[^\s@<>()[\]،,;]+\.\p{L}{2,}/gu;
const NUMBERED = /[0-9\u0660-\u0669\u06F0-\u06F9]{3}/;

/**
 * The text with `[…]` for what tells of a person: identity and telephone numbers as the country writes them, e-mail
 * addresses, names. Trades, schools, streets and companies stay; what has been masked stays as it is. A detector of
 * patterns and common names, so a rare name standing alone passes.
 */
export function maskPersonal(text: string, profile: CountryProfile): string {
  const bare = text.includes('@') ? text.replace(EMAIL, MASK) : text;
  const numberless = NUMBERED.test(bare) ? maskPhones(maskIdentityNumbers(bare, profile), profile) : bare;
  return maskNames(numberless, profile);
}
