import { isArabic } from '../coder/title-words.ts';
import { lexiconWords } from '../lexicon/lexicon-words.ts';

/** What a guess by fewer letters counts beside what was seen after them (Witten and Bell’s discount, with one number for all). */
const PRIOR = 3;
/** A letter that was never seen. */
const UNSEEN = 0.5;
const LETTERS = 27;
/** Mean logarithm of the probability of a letter after the two before it, above which a word may well be an English one. */
const ENGLISH = -2.7;

interface Seen {
  readonly once: ReadonlyMap<string, number>;
  readonly twice: ReadonlyMap<string, number>;
  readonly thrice: ReadonlyMap<string, number>;
  readonly letters: number;
}

let built: Seen | undefined;

/**
 * Whether words in Latin letters are spelt as English words are, by the trigrams of the words of the lexicon: `piler` is, whether
 * or not the lexicon has it, and `sawwaq` is not.
 */
export function looksEnglish(words: readonly string[]): boolean {
  built ??= count([...lexiconWords().counts.keys()].filter((each) => !isArabic(each)));
  let sum = 0;
  let letters = 0;
  for (const word of words) {
    const marked = mark(word);
    letters += word.length + 1;
    for (let at = 2; at < marked.length; at++)
      sum += Math.log(probability(marked.slice(at - 2, at + 1), built));
  }
  return sum > ENGLISH * letters;
}

/** Of the last letter of three after the two others: by three letters, leaning on two, leaning on one. */
function probability(three: string, { once, twice, thrice, letters }: Seen): number {
  const seen = (counts: ReadonlyMap<string, number>, from: number, to: number) =>
    counts.get(three.slice(from, to)) ?? 0;
  const byNone = (seen(once, 2, 3) + UNSEEN) / (letters + UNSEEN * LETTERS);
  const byOne = (seen(twice, 1, 3) + PRIOR * byNone) / (seen(once, 1, 2) + PRIOR);
  return (seen(thrice, 0, 3) + PRIOR * byOne) / (seen(twice, 0, 2) + PRIOR);
}

function mark(word: string): string {
  return `<<${word}>`;
}

function count(words: readonly string[]): Seen {
  const [once, twice, thrice] = [
    new Map<string, number>(),
    new Map<string, number>(),
    new Map<string, number>(),
  ];
  let letters = 0;
  for (const word of words) {
    const marked = mark(word);
    for (let at = 0; at < marked.length; at++) {
      add(once, marked.slice(at, at + 1));
      add(twice, marked.slice(at, at + 2));
      add(thrice, marked.slice(at, at + 3));
    }
    letters += marked.length;
  }
  return { once, twice, thrice, letters };
}

function add(counts: Map<string, number>, letters: string): void {
  counts.set(letters, (counts.get(letters) ?? 0) + 1);
}
