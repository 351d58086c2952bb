import { isArabic } from '../coder/title-words.ts';

/**
 * Consonants as one of a few classes that no way of writing a word in the other script goes out of: b and p; f and v; sibilants and
 * dental stops `t`; velars, uvulars and affricates `k`; `x` of "sh"; l, m, n, r. Vowels, and what may be silent, have none; two
 * classes where a letter may be either.
 */
const ARABIC: Readonly<Record<string, string>> = {
  ب: 'b',
  ت: 't',
  ث: 't',
  ج: 'k',
  خ: 'k',
  د: 't',
  ذ: 't',
  ر: 'r',
  ز: 't',
  س: 't',
  ش: 'x',
  ص: 't',
  ض: 't',
  ط: 't',
  ظ: 't',
  غ: 'k',
  ف: 'f',
  ق: 'k',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
};

/** Latin spellings in the order they are tried in, and the classes that each may be. */
const LATIN: readonly (readonly [spelling: string, classes: readonly string[]])[] = [
  ['ction', ['kxn']],
  ['ssion', ['xn']],
  ['shion', ['xn']],
  ['tion', ['xn', 'tn']],
  ['sion', ['xn', 'tn']],
  ['cian', ['xn', 'tn']],
  ['cion', ['xn', 'kn']],
  ['cean', ['xn', 'tn']],
  ['tch', ['k', 'x', 'tx']],
  ['dge', ['k', 'tk']],
  ['sch', ['x', 'tk']],
  ['sh', ['x', 't']],
  ['ch', ['k', 'x', 'tx']],
  ['kh', ['k']],
  ['gh', ['k', '', 'f']],
  ['ph', ['f']],
  ['th', ['t']],
  ['dh', ['t']],
  ['ck', ['k']],
  ['dg', ['k', 'tk']],
  ['dj', ['k', 'tk']],
  ['ps', ['t', 'bt']],
  ['gn', ['n', 'kn']],
  ['tu', ['t', 'tx']],
  ['ti', ['t', 'x']],
  ['ci', ['t', 'x']],
  ['si', ['t', 'x']],
  ['ce', ['t']],
  ['cy', ['t']],
  ['ct', ['kt', 't']],
  ['x', ['kt', 'k']],
  ['b', ['b']],
  ['c', ['k', 't']],
  ['d', ['t']],
  ['f', ['f']],
  ['g', ['k']],
  ['j', ['k']],
  ['k', ['k']],
  ['l', ['l']],
  ['m', ['m']],
  ['n', ['n']],
  ['p', ['b']],
  ['q', ['k']],
  ['r', ['r', '']],
  ['s', ['t', 'x']],
  ['t', ['t']],
  ['v', ['f', '']],
  ['z', ['t']],
  ['2', ['', 'k']],
  ['3', ['', 'k']],
  ['5', ['k']],
  ['6', ['t']],
  ['7', ['', 'k']],
  ['9', ['t', 'k']],
];

/** Keys of a word beyond so many are left out: nobody spells so many letters in unusual ways at once. */
const MOST = 16;

/** The keys of a word; an Arabic word and a Latin one that may be the same have one in common. */
export function soundKeys(word: string): string[] {
  const keys = isArabic(word)
    ? ['', ...word].reduce((key, letter) => key + (ARABIC[letter] ?? ''))
    : undefined;
  return keys === undefined ? latinKeys(word) : [withoutDoubles(keys)];
}

/** A feminine noun before another, and the plural: `mudarrisat`, which Arabic may write with a ta marbuta, that has no class. */
const FEMININE = /[aei]t$/;

function latinKeys(word: string): string[] {
  let keys = [''];
  for (let at = 0; at < word.length; ) {
    const [spelling, classes] = LATIN.find(([each]) => word.startsWith(each, at)) ?? ['.', ['']];
    const longer = keys.flatMap((key) => classes.map((own) => key + own));
    keys = longer.slice(0, MOST);
    at += spelling.length;
  }
  const alone = FEMININE.test(word) ? keys.map((key) => key.replace(/t$/, '')) : [];
  return [...new Set([...keys, ...alone].map(withoutDoubles))];
}

function withoutDoubles(key: string): string {
  return key.replace(/(.)\1+/g, '$1');
}
