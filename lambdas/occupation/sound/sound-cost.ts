import { SILENT_ARABIC, SILENT_LATIN, SPELLINGS } from './letter-pairs.ts';

/** Letters of the longest spelling of an Arabic letter. */
const LONGEST = 4;
/** What begins and ends a word is heard more, or less, than within it. */
const FIRST_ALEF = 0.1;
const FIRST_AIN = 0.2;
const LAST_HA = 0.15;
const LAST_E = 0.03;
/** A `ي` that ends a word is heard, and an `e` is not: `كراني` is no crane. */
const LAST_YA = 0.35;
/** A word seldom begins with what is not written. */
const FIRST_SILENT = 0.1;
/** Of two letters that are mostly one sound, as `sh`, the first alone. */
const DIGRAPH_TORN = 0.2;
const BEFORE_H = /[cdgkpst]/;

/**
 * How unlike an Arabic word and a Latin one are spelt, if both are the same word: 0 where every letter has its usual counterpart, and
 * the more, the less usual they are; infinite from `most` on. The cheapest way through both words at once, as Levenshtein's
 * distance is, with spellings instead of letters. Words as comparison keys have them.
 */
export function soundCost(arabic: string, latin: string, most: number): number {
  const width = latin.length + 1;
  const costs = new Float64Array((arabic.length + 1) * width).fill(Number.POSITIVE_INFINITY);
  costs[0] = 0;
  for (let i = 0; i <= arabic.length; i++)
    for (let j = 0; j < width; j++) {
      const spent = costs[i * width + j] as number; // within
      if (spent < most) stepOn({ arabic, latin, costs }, { i, j, spent });
    }
  const cost = costs.at(-1) ?? Number.POSITIVE_INFINITY;
  return cost < most ? cost : Number.POSITIVE_INFINITY;
}

/** Two words, and the least that it costs to come to each place in both, a row an Arabic letter. */
interface Words {
  readonly arabic: string;
  readonly latin: string;
  readonly costs: Float64Array;
}

interface Place {
  readonly i: number;
  readonly j: number;
  readonly spent: number;
}

/** Goes on from a place in every way: over what is not written in either script, and over letters with their spellings. */
function stepOn(words: Words, place: Place): void {
  const { arabic, latin } = words;
  const { i, j } = place;
  if (i < arabic.length) reach(words, place, { letters: 1, spelling: 0, cost: silentArabic(arabic, i) });
  if (j < latin.length) reach(words, place, { letters: 0, spelling: 1, cost: silentLatin(latin, j, 1) });
  if (j + 1 < latin.length) reach(words, place, { letters: 0, spelling: 2, cost: silentLatin(latin, j, 2) });
  for (let letters = 1; letters <= 2 && i + letters <= arabic.length; letters++) {
    const spellings = SPELLINGS.get(letters === 1 ? (arabic[i] ?? '') : arabic.slice(i, i + 2));
    if (spellings === undefined) continue;
    for (let spelling = 1; spelling <= LONGEST && j + spelling <= latin.length; spelling++) {
      const cost = spellings.get(latin.slice(j, j + spelling));
      if (cost !== undefined)
        reach(words, place, {
          letters,
          spelling,
          cost: cost + tearing(latin, j + spelling) + endingOf(words, place),
        });
    }
  }
}

interface Step {
  /** Arabic letters that it goes over. */
  readonly letters: number;
  /** Latin letters that it goes over. */
  readonly spelling: number;
  readonly cost: number | undefined;
}

function reach({ latin, costs }: Words, { i, j, spent }: Place, { letters, spelling, cost }: Step): void {
  if (cost === undefined) return;
  const to = (i + letters) * (latin.length + 1) + j + spelling;
  if (spent + cost < (costs[to] as number)) costs[to] = spent + cost; // within: steps end in both words
}

/** Where both words end, one in a sound that the other has not. */
function endingOf({ arabic, latin }: Words, { i, j }: Place): number {
  return arabic.slice(i) === 'ي' && latin.slice(j) === 'e' ? LAST_YA : 0;
}

function tearing(latin: string, at: number): number {
  return latin[at] === 'h' && BEFORE_H.test(latin[at - 1] ?? '') ? DIGRAPH_TORN : 0;
}

function silentArabic(arabic: string, i: number): number | undefined {
  const letter = arabic[i] ?? '';
  if (letter === 'ا' && i === 0) return FIRST_ALEF;
  if (letter === 'ع' && i === 0) return FIRST_AIN;
  if (letter === 'ه' && i === arabic.length - 1) return LAST_HA;
  return SILENT_ARABIC.get(letter);
}

function silentLatin(latin: string, j: number, letters: number): number | undefined {
  const cost = SILENT_LATIN.get(latin.slice(j, j + letters));
  if (cost === undefined) return undefined;
  if (j === latin.length - 1 && latin[j] === 'e') return LAST_E;
  return j === 0 ? cost + FIRST_SILENT : cost;
}
