import { isArabic } from '../coder/title-words.ts';
import { lexiconWords } from '../lexicon/lexicon-words.ts';
import { remembered } from '../remembered.ts';
import { soundCost } from './sound-cost.ts';
import { soundKeys } from './sound-keys.ts';

/** A word of the lexicon that another may be, written in the other script. */
export interface WordLike {
  readonly word: string;
  /** As of soundCost. */
  readonly cost: number;
}

/** A word spelt less usually than this is another word: one letter in a way that nobody writes, or three in odd ones. */
const FARTHEST = 0.75;
const ARTICLE = /^(?:al|el|il)(?=...)|^ال(?=..)/;
/** Words that sound like it, of which one is chosen by those beside it. */
const MOST = 5;

let built: ReadonlyMap<string, readonly string[]> | undefined;

/** The words of the lexicon in the other script that are spelt most like a word of a comparison key, the likest first. */
export const wordsLike: (word: string) => readonly WordLike[] = remembered(search);

function search(word: string): WordLike[] {
  const found = [...new Set([word, word.replace(ARTICLE, '')])].flatMap(likeIt);
  return found.sort((a, b) => a.cost - b.cost || (a.word < b.word ? -1 : 1)).slice(0, MOST);
}

function likeIt(word: string): WordLike[] {
  built ??= byKey();
  const script = isArabic(word) ? 'latin' : 'arabic';
  const keys = soundKeys(word).filter((key) => key !== ''); // of vowels alone nothing can be told
  const others = new Set(keys.flatMap((key) => built?.get(`${script} ${key}`) ?? []));
  return [...others].flatMap((other) => {
    const cost = script === 'latin' ? soundCost(word, other, FARTHEST) : soundCost(other, word, FARTHEST);
    return cost < FARTHEST ? [{ word: other, cost }] : [];
  });
}

/** Every word of the lexicon under each of its keys, with the script that it is in. */
function byKey(): ReadonlyMap<string, readonly string[]> {
  const words = new Map<string, string[]>();
  for (const word of lexiconWords().counts.keys())
    for (const key of soundKeys(word)) {
      const place = `${isArabic(word) ? 'arabic' : 'latin'} ${key}`;
      const known = words.get(place);
      if (known === undefined) words.set(place, [word]);
      else known.push(word);
    }
  return words;
}
