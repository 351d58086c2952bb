import type { CountryProfile } from '../../profile/profile.ts';

/** An amount without the currency written beside it. */
export interface BareAmount {
  readonly text: string;
  /** Whether the amount is in minor units, as the word beside it says. */
  readonly minor: boolean;
}

const VOWELS = /[\u064B-\u0652]/g;

/** The text without Arabic vowel signs, which words are listed without. */
export function plainLetters(text: string): string {
  return text.replace(VOWELS, '');
}

/** The text without one currency word before or after it; longer words are tried before shorter ones. */
export function withoutCurrency(text: string, { words, minorWords }: CountryProfile['currency']): BareAmount {
  const plain = plainLetters(text);
  const inMinor = withoutEither(plain, minorWords);
  if (inMinor !== null) return { text: inMinor, minor: true };
  return { text: withoutEither(plain, words) ?? plain, minor: false };
}

/** The text without the longest of the words that it begins with, in capitals or not; null where it begins with none. */
export function withoutStart(text: string, words: readonly string[]): string | null {
  const lower = text.toLowerCase();
  const found = longestFirst(words).find((word) => lower.startsWith(word.toLowerCase()));
  return found === undefined ? null : text.slice(found.length);
}

/** The text without the longest of the words that it ends with, in capitals or not; null where it ends with none. */
export function withoutEnd(text: string, words: readonly string[]): string | null {
  const lower = text.toLowerCase();
  const found = longestFirst(words).find((word) => lower.endsWith(word.toLowerCase()));
  return found === undefined ? null : text.slice(0, -found.length);
}

function withoutEither(text: string, words: readonly string[]): string | null {
  return withoutStart(text, words) ?? withoutEnd(text, words);
}

function longestFirst(words: readonly string[]): string[] {
  return [...words].sort((a, b) => b.length - a.length);
}
