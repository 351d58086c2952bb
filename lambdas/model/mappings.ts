import type { Decision, MappingEntry, OpenText } from './review.ts';
import { OTHER_TEXTS } from './review.ts';

/** What stands for "has no code" among the codes of a mapping; no code list has it. */
export const NO_CODE = '-';

/** Decided codes by key, by code list; NO_CODE where a text has none. */
export type Mappings = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * What is decided for some code lists after the first `version` entries of the log, a pure function of them: the later
 * decision of a text wins. Lists without a decision are left out, so that nothing decided is the empty object.
 */
export function mappingsAt(
  log: readonly MappingEntry[],
  lists: readonly string[],
  version: number,
): Mappings {
  const decided = new Map<string, Map<string, string>>();
  for (const { list, key, code } of decisionsUpTo(log, version)) {
    if (!lists.includes(list)) continue;
    decided.set(list, (decided.get(list) ?? new Map()).set(key, code ?? NO_CODE));
  }
  return Object.fromEntries([...decided].map(([list, codes]) => [list, Object.fromEntries(codes)]));
}

/** The newest version of the log; 0 before the first entry. */
export function newestVersion(log: readonly MappingEntry[]): number {
  return Math.max(0, ...log.map(({ version }) => version));
}

function decisionsUpTo(log: readonly MappingEntry[], version: number): Decision[] {
  return [...log]
    .sort((a, b) => a.version - b.version)
    .filter((entry) => entry.version <= version)
    .flatMap(({ decisions }) => decisions);
}

/**
 * Whether something decided after `version` says otherwise of one of these texts than what was decided then. Texts that
 * were too many to be listed may be any of their code list.
 *
 * ```
 * log         v1 ──────────── v2: "x" is A ──── v3: "y" is B
 * cleansed    at v1, asks "x"       touched
 *             at v1, asks "z"       not touched, now or ever after by these
 *                                at v2, asked "x"       not touched: v3 says nothing else of it
 * ```
 */
export function isTouched(
  log: readonly MappingEntry[],
  version: number,
  texts: readonly Pick<OpenText, 'list' | 'key'>[],
): boolean {
  if (newestVersion(log) <= version || texts.length === 0) return false;
  const lists = [...new Set(texts.map(({ list }) => list))];
  const then = mappingsAt(log, lists, version);
  const now = mappingsAt(log, lists, newestVersion(log));
  return texts.some(({ list, key }) =>
    key === OTHER_TEXTS
      ? Object.entries(now[list] ?? {}).some(([decided, code]) => then[list]?.[decided] !== code)
      : then[list]?.[key] !== now[list]?.[key],
  );
}
