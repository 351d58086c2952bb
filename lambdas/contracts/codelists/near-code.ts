import { distance } from 'fastest-levenshtein';
import type { CodeList } from '../../model/code-list.ts';
import { comparisonKey } from '../codecs/comparison-key.ts';
import type { CloseCode } from './close-codes.ts';
import { bareKey, listKeys } from './code-writings.ts';
import { PieceIndex } from './piece-index.ts';

/** Letters that a key must have for one, and for two, of them to be taken for slips of the pen. */
const LETTERS = { one: 5, two: 10 };

/**
 * A finder of the code a slip of the pen was meant for, or null where that is not beyond mistake. A writing is meant
 * when it is one letter away and both have five, or two and both have ten; when it begins with the same letter (what
 * stands before a word negates it) and holds the same digits; when no other code, nor an ambiguous writing, is as
 * near; and when no writing of another code lies within twice the distance of it, so that no slip in the one is ever
 * taken for the other.
 */
export function nearCoder(list: CodeList): (text: string) => CloseCode | null {
  const near = nearKeyCoder(new Map([...listKeys(list), ...ambiguousKeys(list)]));
  return (text) => near([comparisonKey(text), bareKey(text)]);
}

/** The same over comparison keys and their codes: a finder for a text by any of its own keys. */
export function nearKeyCoder(
  keys: ReadonlyMap<string, string>,
): (written: Iterable<string>) => CloseCode | null {
  const candidates = candidatesIn(keys.keys());
  const clear = clearance(keys);
  return (written) => {
    const near = [...new Set(written)].flatMap((key) => nearest(key, candidates, keys));
    const apart = Math.min(...near.map((found) => found.distance));
    const best = near.filter((found) => found.distance === apart);
    const [one] = best;
    if (one === undefined || one.code === AMBIGUOUS || best.some(({ code }) => code !== one.code))
      return null;
    return best.every((found) => clear(found.writing, apart)) ? { code: one.code, distance: apart } : null;
  };
}

/** Stands for the code of a writing that means several. */
const AMBIGUOUS = '';

function ambiguousKeys({ ambiguous = [] }: CodeList): [key: string, code: string][] {
  return ambiguous.flatMap((text) => [comparisonKey(text), bareKey(text)]).map((key) => [key, AMBIGUOUS]);
}

type Candidates = (key: string, slips: number) => readonly string[];

/**
 * Finds the writings that may be so many letters from a key with the same first one; each letter is indexed when it is
 * asked for.
 */
function candidatesIn(writings: Iterable<string>): Candidates {
  const byLetter = Map.groupBy(writings, (writing) => writing[0]);
  const indexes = new Map<string | undefined, PieceIndex>();
  const indexOf = (letter: string | undefined) => {
    const known = indexes.get(letter);
    if (known !== undefined) return known;
    const index = new PieceIndex(
      (byLetter.get(letter) ?? []).filter((writing) => slipsIn(writing) > 0),
      slipsIn,
    );
    indexes.set(letter, index);
    return index;
  };
  return (key, slips) => indexOf(key[0]).candidates(key, slips);
}

interface NearWriting extends CloseCode {
  readonly writing: string;
}

function nearest(key: string, candidates: Candidates, keys: ReadonlyMap<string, string>): NearWriting[] {
  const slips = slipsIn(key);
  if (slips === 0) return [];
  const digits = digitsOf(key);
  return candidates(key, slips)
    .filter((writing) => digitsOf(writing) === digits)
    .map((writing) => ({ writing, code: keys.get(writing) ?? '', distance: distance(key, writing) }))
    .filter((found) => found.distance <= Math.min(slips, slipsIn(found.writing)));
}

/** How many letters of a key may be wrong: codes and short words are told from each other by a single one. */
function slipsIn(key: string): number {
  const letters = key.replace(/\P{L}/gu, '').length;
  return letters >= LETTERS.two ? 2 : letters >= LETTERS.one ? 1 : 0;
}

function digitsOf(key: string): string {
  return key.replace(/\P{N}/gu, '');
}

/** Whether no writing of another code lies within twice the distance of a writing; each is asked once. */
function clearance(keys: ReadonlyMap<string, string>): (writing: string, apart: number) => boolean {
  const known = new Map<string, boolean>();
  return (writing, apart) => {
    const question = `${apart} ${writing}`;
    const answer = known.get(question) ?? !hasNeighbour(keys, writing, 2 * apart);
    known.set(question, answer);
    return answer;
  };
}

function hasNeighbour(keys: ReadonlyMap<string, string>, writing: string, radius: number): boolean {
  const own = keys.get(writing);
  for (const [other, code] of keys) {
    if (code === own || Math.abs(other.length - writing.length) > radius) continue;
    if (distance(other, writing) <= radius) return true;
  }
  return false;
}
