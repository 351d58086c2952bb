import { type Category, groupOfRest, leavesOf, TOTAL } from './category-tree.ts';
import { type PublishedClass, partition } from './partition.ts';
import type { Dimensions, PeriodCells } from './period-cells.ts';
import { toldByUnknownOf } from './register-unknown.ts';
import { combine, judge, type Tally, type Verdict } from './tally.ts';

/** What stands behind a count in a category, {} being the total. */
export type Counted = (dimensions: Dimensions) => Tally;

/**
 * Counts over one tree of categories that must be cut alike, because a reader who has all but one of them works out the
 * last: what comes in, what goes out and what is there; a part and the rest of it.
 */
export interface JointTable {
  readonly counts: readonly Counted[];
  readonly dimension: string;
  readonly tree: Category;
  /** Ids to combine first when something must be combined. */
  readonly first?: readonly string[];
}

/** The classes that may be published: in each of them, every count passes or is empty. */
export function jointClasses(cells: PeriodCells, table: JointTable): PublishedClass[] {
  return partition(table.tree, {
    verdict: (categories) => jointVerdict(cells, table, categories),
    weight: (category) =>
      table.counts.reduce((sum, count) => sum + tallyIn(count, table.dimension, [category]).value, 0),
    ...(table.first === undefined ? {} : { first: table.first }),
  });
}

/** Judges categories taken together: fails where one of the counts does, is empty where all are. */
export function jointVerdict(
  { rules }: PeriodCells,
  { counts, dimension }: Pick<JointTable, 'counts' | 'dimension'>,
  categories: readonly Category[],
): Verdict {
  const verdicts = counts.map((count) => judge(tallyIn(count, dimension, categories), rules));
  const told = counts.map((count) => judge(toldByUnknownOf(count, { rules, dimension })(categories), rules));
  if ([...verdicts, ...told].includes('fails')) return 'fails';
  return verdicts.includes('passes') ? 'passes' : 'empty';
}

/** What stands behind categories taken together; a group is the categories under it. */
export function tallyIn(count: Counted, dimension: string, categories: readonly Category[]): Tally {
  if (categories.some(({ id }) => id === TOTAL)) return count({});
  return combine(categories.flatMap(leavesOf).map(({ id }) => count({ [dimension]: id })));
}

/**
 * The leaves that are no class by themselves, to be told of as withheld. Unit groups of occupations, and rests of groups, are
 * not: there are hundreds, and readers see by the groups above them how deep a table goes.
 */
export function withheldLeaves(tree: Category, classes: readonly PublishedClass[]): Category[] {
  const singles = new Set(classes.map(({ id }) => id));
  const isDeep = (id: string) => /^\d{4}$/.test(id) || groupOfRest(id) !== null;
  return leavesOf(tree).filter(({ id }) => id !== TOTAL && !singles.has(id) && !isDeep(id));
}
