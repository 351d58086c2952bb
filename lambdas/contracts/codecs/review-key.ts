import { sha256 } from '../../model/fingerprint.ts';
import type { CountryProfile } from '../../profile/profile.ts';
import { MASK } from '../persons/mask-names.ts';
import { comparisonKey } from './comparison-key.ts';
import { maskPersonal } from './personal-in-text.ts';
import { tidyText } from './text.ts';

/** The mark a masked part leaves in a key; comparison keys have none, so no text without a mask has such a key. */
const MASKED = '…';

/** Letters of a key: those of a longer text go on as a hash. */
const LONGEST = 180;

/**
 * The key under which a text is asked about and decided: its comparison key, with `…` in place of what tells of a
 * person. Empty where nothing else was written, which nobody can decide.
 */
export function reviewKey(text: string, profile: CountryProfile): string {
  const parts = maskPersonal(tidyText(text), profile).split(MASK).map(comparisonKey);
  if (parts.every((part) => part === '')) return '';
  const key = parts.join(` ${MASKED} `).replace(/ +/g, ' ').trim();
  return key.length <= LONGEST ? key : `${key.slice(0, LONGEST)}#${sha256(key).slice(0, 16)}`;
}
