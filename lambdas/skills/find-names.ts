import type { NamedSkill, NameNode } from './skill-list.ts';
import type { TextWord } from './text-words.ts';

/** A name of a skill in a text: where it stands, and how many words it has beside fillers. */
export interface FoundName extends NamedSkill {
  readonly start: number;
  readonly end: number;
  readonly words: number;
}

/** The names in the words of a text, from its start, the longest at each place; none within another. */
export function findNames(names: NameNode, words: readonly TextWord[]): FoundName[] {
  const found: FoundName[] = [];
  for (let at = 0; at < words.length; ) {
    const longest = longestFrom(names, words, at);
    if (longest === null) at += 1;
    else {
      found.push(longest.found);
      at = longest.next;
    }
  }
  return found;
}

interface Longest {
  readonly found: FoundName;
  /** The word after it. */
  readonly next: number;
}

function longestFrom(names: NameNode, words: readonly TextWord[], first: number): Longest | null {
  const start = words[first];
  if (start === undefined || start.isFiller) return null;
  let best: Longest | null = null;
  const walk = (node: NameNode, at: number, so: { readonly lead: number; readonly words: number }): void => {
    const word = words[at];
    if (word === undefined) return;
    for (const { stem, lead } of word.readings) {
      const next = node.next.get(stem);
      // within a name only what is joined to its first word is no part of it
      if (next === undefined || (at > first && lead > 0)) continue;
      const now = { lead: at === first ? lead : so.lead, words: so.words + 1 };
      if (next.named !== null && now.words > (best?.found.words ?? 0))
        best = {
          found: { ...next.named, start: start.start + now.lead, end: word.end, words: now.words },
          next: at + 1,
        };
      walk(next, at + 1, now);
    }
    if (at > first && word.isFiller) walk(node, at + 1, so);
  };
  walk(names, first, { lead: 0, words: 0 });
  return best;
}
