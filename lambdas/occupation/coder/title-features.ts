import { soundOf } from './consonants.ts';
import { isArabic, isGrade, stemOf, wordsOf } from './title-words.ts';

/** To be raised with any change of what features a title has, so that models made before are not read with these. */
export const FEATURES_VERSION = 'features-2';

/** Letters of a piece of a word: Arabic roots are short. */
const PIECES = { arabic: [3, 4], latin: [3, 4, 5] } as const;
/** A word of fewer consonants sounds like too many others. */
const SHORTEST_SOUND = 3;

/**
 * What a title is told by, each once: stems, pairs of stems, the first and the last, pieces of words with their ends
 * marked, and what words sound like. Words of grade give their stem alone.
 */
export function featuresOf(title: string): string[] {
  const words = wordsOf(title);
  const stems = words.map(stemOf);
  const features = new Set<string>();
  for (const [at, word] of words.entries()) {
    const stem = stems[at] ?? '';
    features.add(`w:${stem}`);
    if (isGrade(stem)) continue;
    for (const piece of piecesOf(stem)) features.add(`c:${piece}`);
    const sound = soundOf(word);
    if (sound.length >= SHORTEST_SOUND) features.add(`k:${sound}`);
    if (at > 0) features.add(`b:${stems[at - 1]} ${stem}`);
  }
  if (stems.length > 0) features.add(`f:${stems[0]}`).add(`l:${stems.at(-1)}`);
  return [...features];
}

function* piecesOf(stem: string): Generator<string> {
  const marked = `<${stem}>`;
  for (const letters of isArabic(stem) ? PIECES.arabic : PIECES.latin) {
    for (let from = 0; from + letters <= marked.length; from++) yield marked.slice(from, from + letters);
  }
}

/** The features as numbers below `buckets`, by FNV-1a (32 bits); two that meet in one number are one. */
export function hashedFeatures(title: string, buckets: number): number[] {
  return [...new Set(featuresOf(title).map((feature) => fnv1a(feature) % buckets))];
}

/** FNV-1a over UTF-16 code units (Fowler, Noll, Vo). */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash ^= text.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}
