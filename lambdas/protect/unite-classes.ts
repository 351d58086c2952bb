import type { Category } from './category-tree.ts';
import { isCombination, type PublishedClass } from './partition.ts';

/** When classes of one table may show another figure as well. */
export interface Uniting {
  /** Whether the other figure of categories taken together passes or is empty. */
  readonly safe: (categories: readonly Category[]) => boolean;
  /** Size of categories; small classes are united first. */
  readonly weight: (categories: readonly Category[]) => number;
}

/**
 * The classes of a table, further united where another figure of theirs does not pass: what fails is one class, with as
 * many of the smallest others as it takes. None when it takes all of them.
 *
 * Each class is whole classes of the table, so that whoever subtracts one table from the other is left with whole
 * classes again: of the table's own count they pass, and of the other figure nothing finer is told than the classes
 * made here, which pass too (see partition.ts).
 */
export function uniteClasses(
  classes: readonly PublishedClass[],
  { safe, weight }: Uniting,
): readonly PublishedClass[] {
  if (classes.every(({ members }) => safe(members))) return classes;
  const isUnited = ({ id, members }: PublishedClass) => isCombination(id) || !safe(members);
  const united = classes.filter(isUnited).flatMap(({ members }) => members);
  const others = classes.filter((found) => !isUnited(found));
  const bySize = [...others].sort((a, b) => weight(a.members) - weight(b.members));
  while (!safe(united)) {
    const next = bySize.shift();
    if (next === undefined) return [];
    united.push(...next.members);
  }
  const alone = others.filter((found) => bySize.includes(found));
  return alone.length === 0 ? [] : [...alone, { id: 'other-combined', members: united }];
}
