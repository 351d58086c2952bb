import { SILENT_ARABIC, SILENT_LATIN, SPELLINGS, type Spellings } from './letter-pairs.ts';

/** Letters of the longest spelling of an Arabic letter. */
const LONGEST = 4;
/** What begins and ends a word is heard more, or less, than within it. */
const FIRST_ALEF = 0.1;
const FIRST_AIN = 0.2;
const LAST_HA = 0.15;
const LAST_E = 0.03;
/** A word seldom begins with what is not written. */
const FIRST_SILENT = 0.1;
/** Of two letters that are mostly one sound, as `sh`, the first alone. */
const DIGRAPH_TORN = 0.2;
const BEFORE_H = /[cdgkpst]/;

/** A place in both words, and what is left to be spent there. */
interface Place {
  readonly arabic: string;
  readonly latin: string;
  readonly i: number;
  readonly j: number;
}

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
      if (spent >= most) continue;
      for (const { letters, spelling, cost } of stepsFrom({ arabic, latin, i, j })) {
        const to = (i + letters) * width + j + spelling;
        costs[to] = Math.min(costs[to] as number, spent + cost); // within: steps end in both words
      }
    }
  const cost = costs.at(-1) ?? Number.POSITIVE_INFINITY;
  return cost < most ? cost : Number.POSITIVE_INFINITY;
}

interface Step {
  /** Arabic letters that it goes over. */
  readonly letters: number;
  /** Latin letters that it goes over. */
  readonly spelling: number;
  readonly cost: number;
}

function* stepsFrom(place: Place): Generator<Step> {
  const { arabic, latin, i, j } = place;
  const unwritten = silentArabic(place);
  if (unwritten !== undefined) yield { letters: 1, spelling: 0, cost: unwritten };
  for (const spelling of [1, 2]) {
    const cost = silentLatin(place, spelling);
    if (cost !== undefined) yield { letters: 0, spelling, cost };
  }
  for (const letters of [1, 2]) {
    const spellings: Spellings | undefined =
      i + letters <= arabic.length ? SPELLINGS.get(arabic.slice(i, i + letters)) : undefined;
    if (spellings === undefined) continue;
    for (let spelling = 1; spelling <= Math.min(LONGEST, latin.length - j); spelling++) {
      const cost = spellings.get(latin.slice(j, j + spelling));
      if (cost !== undefined) yield { letters, spelling, cost: cost + tearing(latin, j + spelling) };
    }
  }
}

function tearing(latin: string, at: number): number {
  return latin[at] === 'h' && BEFORE_H.test(latin[at - 1] ?? '') ? DIGRAPH_TORN : 0;
}

function silentArabic({ arabic, i }: Place): number | undefined {
  const letter = arabic[i] ?? '';
  if (letter === 'ا' && i === 0) return FIRST_ALEF;
  if (letter === 'ع' && i === 0) return FIRST_AIN;
  if (letter === 'ه' && i === arabic.length - 1) return LAST_HA;
  return SILENT_ARABIC.get(letter);
}

function silentLatin({ latin, j }: Place, letters: number): number | undefined {
  if (j + letters > latin.length) return undefined;
  const cost = SILENT_LATIN.get(latin.slice(j, j + letters));
  if (cost === undefined) return undefined;
  if (latin.slice(j) === 'e') return LAST_E;
  return j === 0 ? cost + FIRST_SILENT : cost;
}
