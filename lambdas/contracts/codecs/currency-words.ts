import type { CountryProfile } from '../../profile/profile.ts';

/** An amount without the currency written beside it. */
export interface BareAmount {
  readonly text: string;
  /** Whether the amount is in minor units, as the word beside it says. */
  readonly minor: boolean;
}

const VOWELS = /[\u064B-\u0652]/g;

/** The text without one currency word before or after it; longer words are tried before shorter ones. */
export function withoutCurrency(text: string, { words, minor }: CountryProfile['currency']): BareAmount {
  const plain = text.replace(VOWELS, '');
  const inMinor = stripped(plain, Object.values(minor));
  if (inMinor !== null) return { text: inMinor, minor: true };
  return { text: stripped(plain, words) ?? plain, minor: false };
}

function stripped(text: string, words: readonly string[]): string | null {
  const lower = text.toLowerCase();
  for (const word of [...words].sort((a, b) => b.length - a.length)) {
    if (lower.startsWith(word.toLowerCase())) return text.slice(word.length);
    if (lower.endsWith(word.toLowerCase())) return text.slice(0, -word.length);
  }
  return null;
}
