import { distance } from 'fastest-levenshtein';
import type { CodeList } from '../../model/code-list.ts';
import { comparisonKey } from '../codecs/comparison-key.ts';
import { bareKey, listKeys } from './code-writings.ts';

/** A code of a list and how many letters its nearest writing is from a text (Levenshtein). */
export interface CloseCode {
  readonly code: string;
  readonly distance: number;
}

/**
 * The codes of a list nearest to a text by any of their writings, at most `limit`, best first, ties by code. Keys
 * are compared with and without articles; a writing more than half of the text's letters away is not close to it.
 */
export function closeCodes(list: CodeList, text: string, limit: number): CloseCode[] {
  const best = new Map<string, number>();
  for (const key of new Set([comparisonKey(text), bareKey(text)])) {
    for (const [writing, code] of listKeys(list)) {
      const farthest = Math.min(best.get(code) ?? Number.POSITIVE_INFINITY, Math.floor(key.length / 2));
      if (Math.abs(writing.length - key.length) > farthest) continue;
      const apart = distance(key, writing);
      if (apart <= farthest) best.set(code, apart);
    }
  }
  return [...best]
    .map(([code, apart]) => ({ code, distance: apart }))
    .sort((a, b) => a.distance - b.distance || (a.code < b.code ? -1 : 1))
    .slice(0, limit);
}
