import { iscedF } from '../contracts/codelists/isced-f.ts';
import { iscedLevel } from '../contracts/codelists/isced-level.ts';
import type { CodeList } from '../model/code-list.ts';
import type { CountryProfile } from '../profile/profile.ts';
import { type Category, flatTree, TOTAL } from './category-tree.ts';
import { type Counted, jointClasses } from './joint-table.ts';
import type { PublishedClass } from './partition.ts';
import type { PeriodCells } from './period-cells.ts';
import { combine } from './tally.ts';

/** What graduates are told by so many months after graduation: each of them has one of the outcomes. */
export interface Following {
  /** Counts of all of them, and by outcome. */
  readonly followed: string;
  readonly counts: string;
  /** The outcomes' dimension, and they themselves: those to combine first first, the one to tell by itself last. */
  readonly dimension: string;
  readonly outcomes: readonly [string, ...string[]];
}

/** The graduates of a period so many months after graduation. */
export interface Cohort {
  readonly cells: PeriodCells;
  readonly horizon: string;
  readonly following: Following;
}

/** Outcomes that are told as one. */
export interface OutcomeColumn {
  readonly id: string;
  readonly outcomes: readonly string[];
}

/** What graduates are told by: the dimension as published and as measured, and its categories. */
export interface GraduateSide {
  readonly dimension: string;
  readonly measured: string;
  readonly tree: Category;
}

/** Every side graduates may be told by; which of them are, the tables say. */
export function graduateSides({ universities }: CountryProfile): readonly GraduateSide[] {
  const codes = ({ codes: list }: CodeList) => list.map(({ code }) => code);
  return [
    {
      dimension: 'field',
      measured: 'field_broad',
      tree: flatTree(codes(iscedF).filter((code) => code.length === 2)),
    },
    { dimension: 'level', measured: 'level', tree: flatTree(codes(iscedLevel)) },
    {
      dimension: 'university',
      measured: 'university',
      tree: flatTree([...codes(universities), 'unlisted']),
    },
  ];
}

/** The classes of a side, and the outcomes told of each; none where only the number of those followed is told. */
export interface SideClasses {
  readonly classes: readonly PublishedClass[];
  readonly columns: readonly OutcomeColumn[];
}

/** Those followed, by whatever else is given. */
export function followedIn({ cells, horizon, following }: Cohort): Counted {
  return (at) => cells.tally(following.followed, { horizon, ...at });
}

/** Those with one of the outcomes, by whatever else is given. */
export function outcomesIn({ cells, horizon, following }: Cohort, outcomes: readonly string[]): Counted {
  const { counts, dimension } = following;
  return (at) =>
    combine(outcomes.map((outcome) => cells.tally(counts, { horizon, ...at, [dimension]: outcome })));
}

/** The outcome that is told by itself as long as it may be. */
export function aloneOf({ outcomes }: Following): string {
  return outcomes.at(-1) ?? outcomes[0];
}

/** The classes of outcomes in total; none where nothing finer than the total is told. */
export function outcomeColumns(cohort: Cohort): OutcomeColumn[] {
  const { dimension, outcomes } = cohort.following;
  const count: Counted = ({ [dimension]: outcome, ...at }) =>
    outcome === undefined ? followedIn(cohort)(at) : outcomesIn(cohort, [outcome])(at);
  const classes = jointClasses(cohort.cells, {
    counts: [count],
    dimension,
    tree: flatTree(outcomes),
    first: outcomes,
  });
  return finer(classes).map(({ id, members }) => ({ id, outcomes: members.map((member) => member.id) }));
}

/**
 * The classes of a side in which every outcome passes or is empty; where telling one outcome from all else leaves
 * more classes, these; where neither can be cut, the classes of those followed alone.
 *
 * Why nothing can be worked out: outcomes of the side add up to classes of the outcomes in total, and over them to those
 * followed, so all that a reader can form are sums of cells that pass (see crossed-table.ts). Where less is told of the
 * side than in total, a cell left open is one of two sides, and of two sides at once as well: its bounds are
 * those of Fréchet within one column, as wide as the smallest class.
 */
export function sideClasses(
  cohort: Cohort,
  side: GraduateSide,
  columns: readonly OutcomeColumn[],
): SideClasses {
  const cut = (counts: readonly Counted[]) =>
    finer(jointClasses(cohort.cells, { counts, dimension: side.measured, tree: side.tree }));
  const choices = [columns, aloneAndRest(cohort.following, columns)]
    .filter((choice) => choice.length > 0)
    .map((choice) => ({
      columns: choice,
      classes: cut(choice.map(({ outcomes }) => outcomesIn(cohort, outcomes))),
    }))
    .filter(({ classes }) => classes.length > 0)
    .sort((a, b) => b.classes.length - a.classes.length);
  return choices[0] ?? { columns: [], classes: cut([followedIn(cohort)]) };
}

/** The outcome told by itself and all else, where they are told of in total. */
function aloneAndRest(following: Following, columns: readonly OutcomeColumn[]): OutcomeColumn[] {
  const alone = columns.find(({ id }) => id === aloneOf(following));
  const others = columns.filter((column) => column !== alone);
  if (alone === undefined || others.length < 2) return [];
  return [alone, { id: 'other-combined', outcomes: others.flatMap(({ outcomes }) => outcomes) }];
}

function finer(classes: readonly PublishedClass[]): readonly PublishedClass[] {
  return classes.filter(({ id }) => id !== TOTAL);
}
