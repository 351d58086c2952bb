import { comparisonKey } from '../../contracts/codecs/comparison-key.ts';
import { isArabic, stemOf, withoutArticle } from '../coder/title-words.ts';
import { writtenKeys } from '../title-index.ts';
import { taskKeywords } from './task-keywords.ts';

/** The words that titles of the lexicon are made of. */
export interface LexiconWords {
  /** In how many titles a word stands; of Arabic ones without their article. */
  readonly counts: ReadonlyMap<string, number>;
  /** Unit groups of the titles that a word stands in. */
  readonly groups: ReadonlyMap<string, ReadonlySet<string>>;
  /** Pairs of words that stand one after the other, with a space between. */
  readonly pairs: ReadonlySet<string>;
  /** Whether the lexicon has the word, in a title or a keyword, in any of its forms. */
  readonly has: (word: string) => boolean;
}

let built: LexiconWords | undefined;

/** Made at the first title that is not known as it is written. */
export function lexiconWords(): LexiconWords {
  built ??= build();
  return built;
}

/** The words of a comparison key, without the Arabic article. */
function plainWords(key: string): string[] {
  return key.split(' ').map((word) => (isArabic(word) ? withoutArticle(word) : word));
}

function build(): LexiconWords {
  const counts = new Map<string, number>();
  const groups = new Map<string, Set<string>>();
  const pairs = new Set<string>();
  for (const [key, code] of writtenKeys()) {
    const words = plainWords(key);
    for (const [at, word] of words.entries()) {
      if (at > 0) pairs.add(`${words[at - 1]} ${word}`);
      if (word.length < 2 || /\d/.test(word)) continue;
      counts.set(word, (counts.get(word) ?? 0) + 1);
      groups.set(word, (groups.get(word) ?? new Set()).add(code));
    }
  }
  const keywords = taskKeywords().flatMap(({ en, ar }) =>
    [...en, ...ar].flatMap((text) => plainWords(comparisonKey(text))),
  );
  const stems = new Set([...counts.keys(), ...keywords].map(stemOf));
  return { counts, groups, pairs, has: (word) => stems.has(stemOf(word)) };
}
