/**
 * Marks that show nothing and come along with copied text: zero-width and direction marks, soft hyphens,
 * byte order marks. Joiners (U+200C, U+200D) are not among them: they shape letters.
 */
export const INVISIBLE_MARKS =
  '\u00AD\u061C\u200B\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2066\u2067\u2068\u2069\uFEFF';

const EVERY = new RegExp(`[${INVISIBLE_MARKS}]`, 'g');

/** The text without invisible marks. */
export function visible(text: string): string {
  return text.replace(EVERY, '');
}
