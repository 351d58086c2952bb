import { compare } from '../model/compare.ts';
import { type Category, TOTAL } from './category-tree.ts';
import type { Verdict } from './tally.ts';

/** Categories that are published as one value. */
export interface PublishedClass {
  /** The category's id, or `other-combined`, with the parent after a dash below the first level. */
  readonly id: string;
  readonly members: readonly Category[];
}

/** How categories are judged. */
export interface Judgement {
  /** Judges categories taken together; a single one by what is known of it. */
  readonly verdict: (categories: readonly Category[]) => Verdict;
  /** Size of a category; small ones are combined first. */
  readonly weight: (category: Category) => number;
  /** Ids to combine first, in this order, before size decides. */
  readonly first?: readonly string[];
}

/** Whether a class id stands for a combination. */
export function isCombination(id: string): boolean {
  return id.startsWith('other-combined');
}

/**
 * Chooses what to publish of a tree of categories: classes that cover it without overlap, each of which passes or
 * is empty. Below a category, all its children are published where all pass; else the failing ones are combined
 * with the smallest passing ones until the combination passes, as long as one other child stays by itself; else
 * the category itself is the deepest that is published. Empty when the total fails.
 *
 * Why nothing can be worked out by subtraction: every sum a reader can form of the published values and the totals
 * above them is a sum over whole classes. A category that is not published is a proper part of a class, or cuts
 * across several; no combination of whole classes equals it, and from the class it is in a reader learns only that
 * it lies between nothing and the class. What can be worked out is a union of classes, and passes, because persons
 * and employers of a union are no fewer than those of its parts. This holds for every measure for itself, when the
 * verdict asks each to pass or be empty.
 */
export function partition(root: Category, judgement: Judgement): PublishedClass[] {
  return judgement.verdict([root]) === 'fails' ? [] : descend(root, judgement);
}

function descend(category: Category, judgement: Judgement): PublishedClass[] {
  const itself = [{ id: category.id, members: [category] }];
  const verdicts = new Map(category.children.map((child) => [child, judgement.verdict([child])]));
  const those = (verdict: Verdict) => category.children.filter((child) => verdicts.get(child) === verdict);
  const failing = those('fails');
  const passing = those('passes');
  if (failing.length + passing.length === 0) return itself;
  const empty = those('empty').map((child) => ({ id: child.id, members: [child] }));
  if (failing.length === 0) return [...passing.flatMap((child) => descend(child, judgement)), ...empty];
  const combined = combineFailing(failing, passing, judgement);
  const rest = passing.filter((child) => !combined.includes(child));
  if (rest.length === 0) return itself;
  return [
    ...rest.flatMap((child) => descend(child, judgement)),
    { id: combinationId(category), members: combined },
    ...empty,
  ];
}

/** The failing children and as many passing ones as it takes, all of them when nothing less passes. */
function combineFailing(
  failing: readonly Category[],
  passing: readonly Category[],
  judgement: Judgement,
): Category[] {
  const combined = [...failing];
  const candidates = [...passing].sort(bySize(judgement));
  while (judgement.verdict(combined) !== 'passes') {
    const next = candidates.shift();
    if (next === undefined) return [...failing, ...passing];
    combined.push(next);
  }
  return combined;
}

function bySize({ weight, first = [] }: Judgement): (a: Category, b: Category) => number {
  const place = (category: Category) =>
    first.includes(category.id) ? first.indexOf(category.id) : first.length;
  return (a, b) => place(a) - place(b) || weight(a) - weight(b) || compare(a.id, b.id);
}

function combinationId(category: Category): string {
  return category.id === TOTAL ? 'other-combined' : `other-combined-${category.id}`;
}
