import { lexiconWords } from '../lexicon/lexicon-words.ts';

/** Names of English letters as Arabic writes them in comparison keys, and the letters that each may be. */
const NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    اي: 'iae',
    ايه: 'a',
    ايي: 'e',
    بي: 'bp',
    سي: 'c',
    دي: 'd',
    اف: 'f',
    جي: 'gj',
    جيه: 'j',
    اتش: 'h',
    ايتش: 'h',
    كي: 'k',
    كيه: 'k',
    ال: 'l',
    ام: 'm',
    ان: 'n',
    او: 'o',
    كيو: 'q',
    ار: 'r',
    اس: 's',
    تي: 't',
    يو: 'u',
    في: 'v',
    فاي: 'v',
    دبليو: 'w',
    اكس: 'x',
    واي: 'y',
    زد: 'z',
  }),
);

/** Letters of the longest abbreviation that is spelt out: `سي سي تي في`. */
const LONGEST = 4;

/** The words with letters that are spelt out by their names, `اتش ار`, as the abbreviation that the lexicon has: `hr`. */
export function withAbbreviations(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (let at = 0; at < words.length; ) {
    const found = abbreviationAt(words, at);
    joined.push(found?.word ?? words[at] ?? '');
    at += found?.names ?? 1;
  }
  return joined;
}

function abbreviationAt(words: readonly string[], at: number): { word: string; names: number } | null {
  const { counts } = lexiconWords();
  for (let names = Math.min(LONGEST, words.length - at); names > 1; names--) {
    const letters = words.slice(at, at + names).map((word) => NAMES.get(word) ?? '');
    const spelt = letters.reduce<string[]>(
      (heads, choice) => heads.flatMap((head) => [...choice].map((letter) => head + letter)),
      [''],
    );
    const word = spelt.find((each) => counts.has(each));
    if (word !== undefined) return { word, names };
  }
  return null;
}
