const INVISIBLE =
  /[\u0640\u064B-\u065F\u0670\u06D6-\u06ED\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\u00AD]/g;
const LETTERS: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ئ: 'ي',
  ؤ: 'و',
  ة: 'ه',
  ۀ: 'ه',
  ہ: 'ه',
  ک: 'ك',
  گ: 'ك',
};
const VARIANT = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');

/** Arabic-Indic and Persian digits as ASCII digits; everything else as it was. */
export function asciiDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}

/**
 * The key under which two writings of the same name compare equal: NFKC, no diacritics, tatweel or direction
 * marks, one form of alef, ya, ta marbuta, waw and kaf, ASCII digits, lower case, punctuation as single spaces.
 * For comparison only; content keeps its own letters.
 */
export function comparisonKey(text: string): string {
  return asciiDigits(text.normalize('NFKC'))
    .replace(INVISIBLE, '')
    .replace(VARIANT, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
