import { comparisonKey } from '../../contracts/codecs/comparison-key.ts';
import { isArabic, WRITTEN_OUT } from '../coder/title-words.ts';
import { withoutNotice } from '../notice-words.ts';
import { ARABIC_LETTERS, ENGLISH_FORMS } from './short-forms.ts';

/** A title with its abbreviations written out. */
export interface WrittenOut {
  readonly title: string;
  /** How likely they stand for that; all that one title may be add up to 1. */
  readonly likeliness: number;
}

/** A title of more words is a sentence. */
const MOST_WORDS = 10;

/**
 * What a title with abbreviations may be, as comparison keys: `C.N.C. Opr.`, `H/Keeping Attd`, `م. مدني`, where letters before an Arabic
 * title stand for what somebody is, and those within it say it again: `مهندس م. مدني`. None where nothing is abbreviated.
 */
export function writtenOut(title: string): WrittenOut[] {
  const key = withoutNotice(comparisonKey(title));
  const words = key.split(' ');
  if (words.length > MOST_WORDS) return [];
  const readings = isArabic(words[0] ?? '') ? ofArabic(words) : [{ title: ofLatin(words), likeliness: 1 }];
  return readings.filter((each) => each.title !== key && each.title !== '');
}

function ofArabic(words: readonly string[]): WrittenOut[] {
  for (const letters of [2, 1]) {
    const rest = withoutLetters(words.slice(letters));
    const stands = ARABIC_LETTERS.get(words.slice(0, letters).join(' '));
    if (stands === undefined || rest.length === 0) continue;
    return stands.map(({ words: long, likeliness }) => ({ title: [long, ...rest].join(' '), likeliness }));
  }
  const [first = '', ...rest] = words;
  return [{ title: [first, ...withoutLetters(rest)].join(' '), likeliness: 1 }];
}

/** Single letters behind the first word say again what it says, or the grade; "و" is a word. */
function withoutLetters(words: readonly string[]): string[] {
  return words.filter((word) => word.length > 1 || word === 'و' || !isArabic(word));
}

function ofLatin(words: readonly string[]): string {
  const forms: string[] = [];
  for (let at = 0; at < words.length; ) {
    const { form, of } = formAt(words, at);
    forms.push(form);
    at += of;
  }
  return forms.join(' ');
}

/** What stands at a place: two words or one that are short for something, letters with dots between them, or a word as it is. */
function formAt(words: readonly string[], at: number): { readonly form: string; readonly of: number } {
  const [first = '', second] = words.slice(at, at + 2);
  const both = second === undefined ? undefined : ENGLISH_FORMS.get(`${first} ${second}`);
  if (both !== undefined) return { form: both, of: 2 };
  const letters = words.slice(at).findIndex((word) => word.length !== 1 || !/[a-z]/.test(word));
  const spelt = letters === -1 ? words.length - at : letters;
  const word = spelt > 1 ? words.slice(at, at + spelt).join('') : first;
  return { form: ENGLISH_FORMS.get(word) ?? WRITTEN_OUT.get(word) ?? word, of: Math.max(1, spelt) };
}
