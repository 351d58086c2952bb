import { comparisonKey } from '../contracts/codecs/comparison-key.ts';
import { isArabic, textStemOf } from '../occupation/coder/title-words.ts';

/** A word of a text. */
export interface TextWord {
  /** What it may be compared as, the likeliest first; `lead` letters before it are joined words, such as "and". */
  readonly readings: readonly { readonly stem: string; readonly lead: number }[];
  /** Whether it comes and goes within a name: of, the, في. */
  readonly isFiller: boolean;
  /** Offset of its first letter, in UTF-16 units. */
  readonly start: number;
  /** Offset after its last. */
  readonly end: number;
}

/** Letters, marks and digits, with what names of tools have within and behind: C++, .NET, P&ID, Node.js. */
const WORD = /\.?[\p{L}\p{N}\p{M}\u0640\u200C]+(?:[&.'’][\p{L}\p{N}\p{M}\u0640]+)*(?:\+\+|#)?/gu;

/** What Arabic joins to the next word: and, by, for, as, so. */
const JOINED = /^[وبلكف]/;

/** Words that come and go within a name: a name is known without them. */
const FILLERS: ReadonlySet<string> = new Set([
  'of',
  'the',
  'a',
  'an',
  'in',
  'on',
  'for',
  'with',
  'في',
  'علي',
  'من',
  'الي',
]);

/** The words of a text in order, with the places where they stand. */
export function wordsIn(text: string): TextWord[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    const at = { start: index, end: index + word.length };
    return keysOf(word).map((key) => ({ readings: readingsOf(key), isFiller: FILLERS.has(key), ...at }));
  });
}

/** The stems of a name, without fillers. */
export function stemsOf(name: string): string[] {
  return wordsIn(name)
    .filter(({ isFiller }) => !isFiller)
    .map(({ readings }) => readings[0]?.stem ?? '');
}

/** Marks are part of the name in C++ and C#, and of no other. */
function keysOf(word: string): string[] {
  if (/(?:\+\+|#)$/.test(word)) return [word.toLowerCase()];
  return comparisonKey(word)
    .split(' ')
    .filter((key) => key !== '');
}

function readingsOf(key: string): TextWord['readings'] {
  if (!isArabic(key)) return [{ stem: textStemOf(key), lead: 0 }];
  const whole = { stem: FILLERS.has(key) ? key : textStemOf(key), lead: 0 };
  if (!JOINED.test(key) || key.length < 4) return [whole];
  const rest = textStemOf(key.slice(1));
  return rest === whole.stem ? [{ stem: rest, lead: 1 }] : [whole, { stem: rest, lead: 1 }];
}
