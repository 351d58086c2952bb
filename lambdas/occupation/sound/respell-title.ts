import { comparisonKey } from '../../contracts/codecs/comparison-key.ts';
import { nameWords } from '../../contracts/persons/name-words.ts';
import { lexiconWords } from '../lexicon/lexicon-words.ts';
import { withoutNotice } from '../notice-words.ts';
import { type Heard, heardWords } from './heard-words.ts';
import { withAbbreviations } from './letter-names.ts';

/** A title with words of the other script for those that are written by their sound. */
export interface Respelt {
  readonly title: string;
  /** Mean cost of the words that were respelt, as of soundCost, and of a title that looks English. */
  readonly cost: number;
  /** Whether every word was respelt. */
  readonly isWhole: boolean;
  /** How likely it is beside the likeliest reading, which has 1. */
  readonly likeliness: number;
}

interface Path {
  readonly words: readonly string[];
  readonly costs: readonly number[];
  readonly score: number;
}

/** What a cost of one weighs beside the logarithm of how often the lexicon has a word. */
const OF_COST = 15;
const OF_COUNT = 0.5;
/** What it weighs that the lexicon has a word after the one before it. */
const OF_PAIR = 2;
/** A reading whose score is so much lower is e times less likely. */
const OF_SCORE = 2;
/** Readings that are followed, and those that are told. */
const FOLLOWED = 12;
const TOLD = 4;
/** What it costs to read a title that looks English as an Arabic one: enough for a person to be asked. */
const OF_ENGLISH = 0.5;
/** Titles of more words are sentences. */
const MOST_WORDS = 8;
/** Between Latin letters, or for a letter of Arabic: part of a word, not its end. */
const APOSTROPHES = /(?<=[a-z])['’`´ʿʾ‘](?=[a-z])/gi;
/** Articles, and what is joined to the next word in Arabic and stands alone in Latin letters. */
const PARTICLES = /^(?:[ae]l|il|lel|lil|w|wa|we|f[ei]|)$/;

/**
 * What a title may be that has words of one script in the letters of the other, as `mohasib`, `سوبرفايزر`, `كرين اوبريتر`: the likeliest
 * readings first; none where most of its words are the lexicon's, or sound like none, or all are names of persons. The likeliest sequence
 * of words by their sound, how often the lexicon has them, and one after another (as Viterbi, 1967, with the best few at each word).
 */
export function respellTitle(title: string): Respelt[] {
  const words = wordsOf(title);
  if (words.length > MOST_WORDS || words.every(isName)) return [];
  const { places, isEnglish } = heardWords(words);
  if (!places.flat().some(({ choices }) => choices.some(({ isHeard }) => isHeard))) return [];
  const paths = pathsThrough(places).filter(({ words, costs }) => costs.length * 2 >= words.length);
  const doubt = isEnglish ? OF_ENGLISH : 0;
  const best = paths[0]?.score ?? 0;
  return paths.slice(0, TOLD).map(({ words: own, costs, score }) => ({
    title: own.join(' '),
    cost: costs.reduce((sum, cost) => sum + cost, 0) / costs.length + doubt,
    isWhole: costs.length === own.length,
    likeliness: Math.exp((score - best) / OF_SCORE),
  }));
}

let names: ReadonlySet<string> | undefined;

/** Whether a word is a common name of persons: `Taylor` and `سعد` name somebody, and sound like a trade by chance. */
function isName(word: string): boolean {
  names ??= new Set([...nameWords.keys()].map(comparisonKey));
  return names.has(word);
}

/** The words as the comparison key has them, without what an advertisement says beside a title. */
function wordsOf(title: string): string[] {
  const words = withoutNotice(comparisonKey(title.replace(APOSTROPHES, ''))).split(' ');
  return withAbbreviations(words.filter((word) => !PARTICLES.test(word) && !/^\d+$/.test(word)));
}

/** The best ways through a title from its first word to its last, the best first. */
function pathsThrough(places: readonly (readonly Heard[])[]): Path[] {
  const ending: Path[][] = Array.from({ length: places.length + 1 }, () => []);
  ending[0] = [{ words: [], costs: [], score: 0 }];
  for (const [at, spans] of places.entries()) {
    const here = best(ending[at] ?? []);
    for (const { span, choices } of spans)
      for (const choice of choices) ending[at + span]?.push(...here.map((path) => follow(path, choice)));
  }
  return best(ending.at(-1) ?? []);
}

function best(paths: readonly Path[]): Path[] {
  return paths.toSorted((a, b) => b.score - a.score).slice(0, FOLLOWED);
}

function follow(path: Path, { word, cost, isHeard }: Heard['choices'][number]): Path {
  const { counts, pairs } = lexiconWords();
  const isPair = pairs.has(`${path.words.at(-1)} ${word}`);
  const own = isHeard ? OF_COUNT * Math.log(counts.get(word) ?? 1) - OF_COST * cost : 0;
  return {
    words: [...path.words, word],
    costs: isHeard ? [...path.costs, cost] : path.costs,
    score: path.score + own + (isPair ? OF_PAIR : 0),
  };
}
