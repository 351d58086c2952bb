import type { Code, CodeList } from '../../model/code-list.ts';
import { comparisonKey } from '../codecs/comparison-key.ts';

/** The codes of a list by their own writing. */
export type Codes = ReadonlyMap<string, Code>;

/** The codes of a list as a map, each under itself. */
export function codesOf(list: CodeList): Codes {
  return new Map(list.codes.map((code) => [code.code, code]));
}

/** The codes meant by each key of the list's codes, titles and aliases. */
export function writings(list: CodeList, keyOf: (text: string) => string): Map<string, Set<string>> {
  const meant = new Map<string, Set<string>>();
  for (const { code, title, aliases } of list.codes) {
    for (const text of [code, title.en, title.ar, ...aliases]) {
      const key = keyOf(text);
      meant.set(key, (meant.get(key) ?? new Set()).add(code));
    }
  }
  return meant;
}

/** The one code each key means; keys of codes that do not lie on one line of descent are left out. */
export function settled(meant: ReadonlyMap<string, ReadonlySet<string>>, codes: Codes): Map<string, string> {
  const one = new Map<string, string>();
  for (const [key, candidates] of meant) {
    const code = deepest(candidates, codes);
    if (key !== '' && code !== null) one.set(key, code);
  }
  return one;
}

const KEYS = new WeakMap<CodeList, ReadonlyMap<string, string>>();

/** Every key of the list that means one code, with and without articles, and the code; made once a list. */
export function listKeys(list: CodeList): ReadonlyMap<string, string> {
  const known = KEYS.get(list);
  if (known !== undefined) return known;
  const codes = codesOf(list);
  const made = new Map([
    ...settled(writings(list, bareKey), codes),
    ...settled(writings(list, comparisonKey), codes),
  ]);
  KEYS.set(list, made);
  return made;
}

/**
 * The code meant by a writing several codes share. A division, its only group and its only class carry one title
 * and one meaning, so on a line of descent the deepest loses nothing; codes of different lines are ambiguous.
 */
export function deepest(candidates: ReadonlySet<string>, codes: Codes): string | null {
  const lines = [...candidates].map((code) => lineage(code, codes));
  const longest = lines.reduce((long, line) => (line.length > long.length ? line : long), []);
  return [...candidates].every((code) => longest.includes(code)) ? (longest[0] ?? null) : null;
}

/** The code and its ancestors, the code first. */
export function lineage(code: string, codes: Codes): string[] {
  const line: string[] = [];
  for (let at: string | null = code; at !== null; at = codes.get(at)?.parent ?? null) line.push(at);
  return line;
}

/** The comparison key of a text without its articles. */
export function bareKey(text: string): string {
  return bare(comparisonKey(text));
}

/**
 * A key without Arabic articles, also behind `و`, which is joined to its word. Two letters must remain: the
 * article is no article in a word that is nearly nothing else.
 */
export function bare(key: string): string {
  return key.replace(/(?<=^| )و (?=\p{L})/gu, 'و').replace(/(?<=^| )(و?)ال(?=\p{L}{2})/gu, '$1');
}
