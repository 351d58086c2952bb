import { clausesOf } from './clauses.ts';
import { type Bearing, CUES, type Cue } from './cues.ts';

/** A stretch of a text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

interface CueAt extends Stretch {
  readonly cue: Cue;
}

/** Names in a list: commas, slashes, and, or, and a word or two beside them. */
const LISTED =
  /^[\s,،/&+]*(?:(?:and|or|nor|as well as|with|و|أو|او|ولا|مع|ثم)[\s,،]*)?(?:[\p{L}\p{M}'’-]+\s*){0,2}$/iu;
/** Names that are one thing: "typing in Arabic". */
const WITHIN = /^\s*(?:in|of|for|with|on|في|ب|من|على)?\s*$/iu;
const JOINING = /(?:\b(?:and|or|nor)\b|&|\/|(?<!\p{L})(?:و|أو|او|ولا)(?!\p{L})|(?:^|\s)و$)/iu;

/**
 * What a text says of each of the names in it, which stand in order: a cue speaks of the names that follow it in its
 * clause, or of the list that ends before it, up to the next cue. Without a cue a name is required.
 */
export function bearingsOf(text: string, names: readonly Stretch[]): Bearing[] {
  const bearings: Bearing[] = names.map(() => 'required');
  let next = 0; // clauses stand in order too: each name is looked at once, however long a text is
  for (const clause of clausesOf(text)) {
    const own: number[] = [];
    for (let name = names[next]; name !== undefined && name.start < clause.end; name = names[++next])
      if (name.start >= clause.start) own.push(next);
    if (own.length > 0) bearClause(text, { clause, own, names, bearings });
  }
  return bearings;
}

interface ClauseCase {
  readonly clause: Stretch;
  /** Indexes of the names in the clause. */
  readonly own: readonly number[];
  readonly names: readonly Stretch[];
  readonly bearings: Bearing[];
}

function bearClause(text: string, { clause, own, names, bearings }: ClauseCase): void {
  const inside = own.map((index) => names[index] as Stretch); // indexes of the very list
  const cues = settled(
    text,
    cuesIn(text, clause).filter((cue) => !inside.some((name) => overlaps(name, cue))),
  );
  const taken = new Set<number>();
  const take = (found: CueAt, at: readonly number[]) => {
    for (const index of at) {
      if (taken.has(index)) continue;
      taken.add(index);
      bearings[own[index] ?? 0] = found.cue.bearing;
    }
  };
  // what stands before a cue is nearer to it than to the cue before that
  for (const [at, found] of cues.entries()) {
    if (found.cue.of !== 'preceding') continue;
    const from = cues[at - 1]?.end ?? clause.start;
    take(found, listBefore(text, inside, { from, to: found.start }));
  }
  for (const [at, found] of cues.entries()) {
    if (found.cue.of !== 'following') continue;
    const to = cues[at + 1]?.start ?? clause.end;
    take(found, listAfter(text, inside, { from: found.end, to, all: found.cue.bearing === 'optional' }));
  }
}

/**
 * Cues of one direction each: what may speak of either speaks of what stands before it where a clause or a part of one ends
 * with it. "No driving licence required": the second says no more than the first.
 */
function settled(text: string, cues: readonly CueAt[]): CueAt[] {
  const directed = cues.map((found): CueAt => {
    if (found.cue.of !== 'either') return found;
    const ends = /^\s*(?:$|[.,،;؛!?؟\n])/u.test(text.slice(found.end));
    return { ...found, cue: { ...found.cue, of: ends ? 'preceding' : 'following' } };
  });
  return directed.filter(({ cue }, at) => {
    const before = directed[at - 1]?.cue;
    return !(
      cue.bearing === 'required' &&
      cue.of === 'preceding' &&
      before?.bearing === 'negated' &&
      before.of === 'following'
    );
  });
}

/** The names of the list that ends before `to`; where only commas part them, the last alone. */
function listBefore(
  text: string,
  names: readonly Stretch[],
  { from, to }: { from: number; to: number },
): number[] {
  const own = names.flatMap((name, index) => (name.start >= from && name.end <= to ? [index] : []));
  const list: number[] = [];
  let joined = false;
  for (const index of own.reverse()) {
    const name = names[index] as Stretch;
    const next = names[list.at(-1) ?? -1];
    if (next !== undefined) {
      const gap = text.slice(name.end, next.start);
      joined ||= JOINING.test(gap);
      if (!WITHIN.test(gap) && (!joined || !LISTED.test(gap))) break;
    }
    list.push(index);
  }
  return list;
}

/** The names from `from` on: all up to `to`, or those of the first list. */
function listAfter(
  text: string,
  names: readonly Stretch[],
  { from, to, all }: { readonly from: number; readonly to: number; readonly all: boolean },
): number[] {
  const own = names.flatMap((name, index) => (name.start >= from && name.end <= to ? [index] : []));
  if (all) return own;
  const list: number[] = [];
  for (const index of own) {
    const before = names[list.at(-1) ?? -1];
    if (before !== undefined && !LISTED.test(text.slice(before.end, names[index]?.start))) break;
    list.push(index);
  }
  return list;
}

/** The cues of a clause in order; of those that overlap, the one named first in CUES. */
function cuesIn(text: string, { start, end }: Stretch): CueAt[] {
  const clause = text.slice(start, end);
  const found: CueAt[] = [];
  for (const cue of CUES)
    for (const { 0: wording, index } of clause.matchAll(cue.wording)) {
      const at = { cue, start: start + index, end: start + index + wording.length };
      if (!found.some((other) => overlaps(other, at))) found.push(at);
    }
  return found.sort((a, b) => a.start - b.start);
}

function overlaps(a: Stretch, b: Stretch): boolean {
  return a.start < b.end && b.start < a.end;
}
