import { isArabic, withoutArticle } from './title-words.ts';

/** Consonants of Arabic as the Latin letter that both are written with, those of like sound as one; vowels have none. */
const CONSONANTS: Readonly<Record<string, string>> = {
  ب: 'b',
  ت: 't',
  ث: 's',
  ج: 'j',
  ح: 'h',
  خ: 'k',
  د: 'd',
  ذ: 'd',
  ر: 'r',
  ز: 's',
  س: 's',
  ش: 'x',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'd',
  غ: 'g',
  ف: 'f',
  ق: 'k',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
};

/** English spellings as the consonants that Arabic writes them with, which has no p and no v. */
const SPELLINGS: readonly (readonly [written: RegExp, sounds: string])[] = [
  [/tion/g, 'xn'],
  [/sh|ch/g, 'x'],
  [/ph/g, 'f'],
  [/th/g, 's'],
  [/ck/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/[cq]/g, 'k'],
  [/p/g, 'b'],
  [/v/g, 'f'],
  [/z/g, 's'],
  [/[aeiouwyh]/g, ''],
];

/** The consonants that a word sounds of, alike in both scripts: `سوبرفايزر` and `supervisor` are both `sbrfsr`. */
export function soundOf(word: string): string {
  const sounds = isArabic(word)
    ? [...withoutArticle(word)].map((letter) => CONSONANTS[letter] ?? '').join('')
    : SPELLINGS.reduce((text, [written, consonants]) => text.replace(written, consonants), word);
  return sounds.replace(/(.)\1+/g, '$1');
}
