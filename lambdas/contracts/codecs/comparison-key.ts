import { comparedLetters } from './arabic-letters.ts';

const INVISIBLE =
  /[\u0640\u061C\u064B-\u065F\u0670\u06D6-\u06ED\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\u00AD]/g;

/** Most English: none of its letters has a second form. */
const ASCII = /^[\0-\x7F]*$/;
/** Most Arabic: letters without marks, none of which decomposes once those of one sound are compared as one. */
const PLAIN_ARABIC = /^[\u0621-\u063A\u0641-\u064A ]*$/;

/** Arabic-Indic and Persian digits as ASCII digits; everything else as it was. */
export function asciiDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}

/**
 * The key under which two writings of the same name compare equal: NFKC, no diacritics, tatweel or direction
 * marks, one form of alef, ya, ta marbuta, waw and kaf, hamza wherever it is spelt more than one way, ASCII digits,
 * lower case, punctuation as single spaces.
 * For comparison only; content keeps its own letters.
 */
export function comparisonKey(text: string): string {
  if (ASCII.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  if (PLAIN_ARABIC.test(text)) return comparedLetters(text).replace(/ +/g, ' ').trim();
  const visible = asciiDigits(text.normalize('NFKC')).replace(INVISIBLE, '');
  return comparedLetters(visible)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
