import { compare } from '../model/compare.ts';
import type { Category } from './category-tree.ts';

/** Counts of distinct persons over categories of which a person may be in several. */
export interface OverlappingCounts {
  readonly root: Category;
  /** Distinct persons in a category, counted by themselves. */
  readonly count: (category: Category) => number;
  /** Fewest persons that may be known. */
  readonly least: number;
}

/** What is shown of overlapping categories beside their total; those withheld and those shown cover it. */
export interface Shown {
  readonly shown: readonly Category[];
  readonly withheld: readonly Category[];
}

/**
 * Chooses what to publish of categories that overlap. Nothing is ever combined, because counts of overlapping
 * categories do not add up. Where a child has too few, the deepest category above it that passes stands with its own
 * count of distinct persons; under the total there is none, so the child is withheld, and with it the smallest of the
 * others for as long as the figures would tell of a few.
 *
 * Published are the total N and counts C of categories, none inside another. A person is in one of them, in several,
 * or, where some are withheld, in none. What can be worked out by adding and subtracting, whatever categories persons
 * combine, is a C, an N - C, and of exactly two that cover the total those in both, or in one only. (The value of a
 * sum aN + b1 C1 + ... must be 0 or 1 for a person in any one category and in any two of them.) So:
 * - C passes, and N - C is nothing or passes.
 * - Nothing is withheld: the sum of C is N, then nobody is in two, and whatever follows is a union of categories; or
 *   it exceeds N by at least the threshold, so that those in both of two are no fewer.
 * - Some are withheld: those in no published category number at least N less the sum of C and at most N less the
 *   largest C (Bonferroni). Either the first passes, and so do they; or it is no more than 0 and the second passes
 *   or is 0, and they may be anything from nothing to a number that passes.
 */
export function chooseOverlapping(counts: OverlappingCounts): Shown {
  const { root, count, least } = counts;
  const total = count(root);
  if (total < least) return { shown: [], withheld: [] };
  const few = (persons: number) => persons > 0 && persons < least;
  const candidates = root.children
    .filter((child) => count(child) >= least)
    .flatMap((child) => deepest(child, counts));
  const shown = candidates
    .filter((category) => !few(total - count(category)))
    .sort((a, b) => count(b) - count(a) || compare(a.id, b.id));
  const withheld = [
    ...root.children.filter((child) => count(child) < least),
    ...candidates.filter((category) => few(total - count(category))),
  ];
  while (shown.length > 0 && !isSafe(total - sumOf(shown, count), withheld.length > 0, least)) {
    const smallest = shown.pop();
    if (smallest !== undefined) withheld.push(smallest);
  }
  return { shown: byId(shown), withheld: byId(withheld) };
}

/** The children's deepest where all children pass, else the category itself. */
function deepest(category: Category, counts: OverlappingCounts): Category[] {
  const { children } = category;
  const descends = children.length > 0 && children.every((child) => counts.count(child) >= counts.least);
  return descends ? children.flatMap((child) => deepest(child, counts)) : [category];
}

/** @param left the total less the sum of what is shown; below zero where persons are in several */
function isSafe(left: number, someWithheld: boolean, least: number): boolean {
  if (left >= least) return true;
  return someWithheld ? left <= 0 : left === 0 || left <= -least;
}

function sumOf(categories: readonly Category[], count: (category: Category) => number): number {
  return categories.reduce((sum, category) => sum + count(category), 0);
}

function byId(categories: readonly Category[]): Category[] {
  return [...categories].sort((a, b) => compare(a.id, b.id));
}

/**
 * The fewest persons all of whose categories are among the given leaves: the total less the most that others can
 * hold, each branch outside counted once by its own distinct persons where that is less than its parts together.
 */
export function fewestOnlyIn(counts: OverlappingCounts, inside: ReadonlySet<string>): number {
  const most = (category: Category): number => {
    const { children } = category;
    if (children.length === 0) return inside.has(category.id) ? 0 : counts.count(category);
    const parts = children.reduce((sum, child) => sum + most(child), 0);
    return Math.min(counts.count(category), parts);
  };
  return counts.count(counts.root) - most(counts.root);
}
