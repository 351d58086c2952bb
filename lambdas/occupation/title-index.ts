import { createHash } from 'node:crypto';
import { comparisonKey } from '../contracts/codecs/comparison-key.ts';
import { isco08 } from '../contracts/codelists/isco-08.ts';
import type { Code } from '../model/code-list.ts';
import { foldedTitle } from './title-key.ts';

interface TitleIndex {
  /** Comparison key of a unit group's title or alias to its code. */
  readonly exact: ReadonlyMap<string, string>;
  /** Folded key to code; a key that folding brings under two groups is in neither. */
  readonly folded: ReadonlyMap<string, string>;
}

function* keysOf(units: readonly Code[]): Generator<readonly [key: string, code: string]> {
  for (const { code, title, aliases } of units) {
    for (const written of [title.ar, title.en, ...aliases]) {
      yield [comparisonKey(written), code];
    }
  }
}

function foldedMap(exact: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  const shared = new Set<string>();
  for (const [key, code] of exact) {
    const folded = foldedTitle(key);
    const before = codes.get(folded);
    if (before === undefined) codes.set(folded, code);
    else if (before !== code) shared.add(folded);
  }
  for (const key of shared) codes.delete(key);
  return codes;
}

function indexOf(units: readonly Code[]): TitleIndex {
  const exact = new Map(keysOf(units));
  return { exact, folded: foldedMap(exact) };
}

const units = isco08.codes.filter(({ code }) => code.length === 4);
const unitCodes: ReadonlySet<string> = new Set(units.map(({ code }) => code));

let built: TitleIndex | undefined;

/** Built at the first title: most functions that import the table never code one. */
function titleIndex(): TitleIndex {
  built ??= indexOf(units);
  return built;
}

/** A unit group and whether its title or alias was written as listed, or is met by folding. */
export interface TitleEntry {
  readonly code: string;
  readonly source: 'entry' | 'folded';
}

/** The unit group whose title or alias this comparison key is, as written or folded; undefined when none is. */
export function entryOf(key: string): TitleEntry | undefined {
  const { exact, folded } = titleIndex();
  const code = exact.get(key);
  if (code !== undefined) return { code, source: 'entry' };
  const met = folded.get(foldedTitle(key));
  return met === undefined ? undefined : { code: met, source: 'folded' };
}

/** Every comparison key of a title or alias as written, and its unit group. */
export function writtenKeys(): ReadonlyMap<string, string> {
  return titleIndex().exact;
}

/** Every comparison key of a title or alias, as written and folded, and its unit group. */
export function titleKeys(): ReadonlyMap<string, string> {
  const { exact, folded } = titleIndex();
  const keys = new Map(folded);
  for (const [key, code] of exact) keys.set(key, code);
  return keys;
}

/** Whether these four digits are a unit group of ISCO-08. */
export function isUnitGroup(code: string): boolean {
  return unitCodes.has(code);
}

/** The first 12 hex digits of the SHA-256 of every unit group, title and alias, so that a changed table is seen. */
export function tableHash(): string {
  const hash = createHash('sha256');
  for (const { code, title, aliases } of units) {
    hash.update(`${[code, title.ar, title.en, ...aliases].join('\n')}\n`);
  }
  return hash.digest('hex').slice(0, 12);
}
