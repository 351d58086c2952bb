import { iscedF } from '../contracts/codelists/isced-f.ts';
import { iscedLevel } from '../contracts/codelists/isced-level.ts';
import { type Category, flatTree, TOTAL } from './category-tree.ts';
import { type Counted, jointClasses } from './joint-table.ts';
import type { PublishedClass } from './partition.ts';
import type { PeriodCells } from './period-cells.ts';
import { combine } from './tally.ts';

/** The graduates of a period so many months after graduation. */
export interface Cohort {
  readonly cells: PeriodCells;
  readonly horizon: string;
}

/** Outcomes, those to combine first first; that of sustained work last. */
const OUTCOMES = ['some-work', 'studying', 'jobseeker', 'not-captured', 'sustained-work'];
export const OUTCOME_TREE = flatTree(OUTCOMES);

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

export const GRADUATE_SIDES: readonly GraduateSide[] = [
  {
    dimension: 'field',
    measured: 'field_broad',
    tree: flatTree(iscedF.codes.map(({ code }) => code).filter((code) => code.length === 2)),
  },
  { dimension: 'level', measured: 'level', tree: flatTree(iscedLevel.codes.map(({ code }) => code)) },
];

/** The classes of a side, and the outcomes told of each; none where only the number of those followed is told. */
export interface SideClasses {
  readonly classes: readonly PublishedClass[];
  readonly columns: readonly OutcomeColumn[];
}

/** Those followed, by whatever else is given. */
export function followedIn({ cells, horizon }: Cohort): Counted {
  return (at) => cells.tally('graduates-followed', { horizon, ...at });
}

/** Those with one of the outcomes, by whatever else is given. */
export function outcomesIn({ cells, horizon }: Cohort, outcomes: readonly string[]): Counted {
  return (at) =>
    combine(
      outcomes.map((outcome) =>
        cells.tally('graduate-outcomes', { horizon, ...at, graduate_outcome: outcome }),
      ),
    );
}

/** The classes of outcomes in total; none where nothing finer than the total is told. */
export function outcomeColumns(cohort: Cohort): OutcomeColumn[] {
  const count: Counted = ({ graduate_outcome: outcome, ...at }) =>
    outcome === undefined ? followedIn(cohort)(at) : outcomesIn(cohort, [outcome])(at);
  const classes = jointClasses(cohort.cells, {
    counts: [count],
    dimension: 'graduate_outcome',
    tree: OUTCOME_TREE,
    first: OUTCOMES,
  });
  return finer(classes).map(({ id, members }) => ({ id, outcomes: members.map((member) => member.id) }));
}

/**
 * The classes of a side in which every outcome passes or is empty; where telling sustained work from all else leaves
 * more classes, these; where neither can be cut, the classes of those followed alone.
 *
 * Why nothing can be worked out: outcomes of the side add up to classes of the outcomes in total, and over them to those
 * followed, so all that a reader can form are sums of cells that pass (see crossed-table.ts). Where less is told of the
 * side than in total, a cell left open is one of two sides, and of field and level at once as well: its bounds are
 * those of Fréchet within one column, as wide as the smallest class.
 */
export function sideClasses(
  cohort: Cohort,
  side: GraduateSide,
  columns: readonly OutcomeColumn[],
): SideClasses {
  const cut = (counts: readonly Counted[]) =>
    finer(jointClasses(cohort.cells, { counts, dimension: side.measured, tree: side.tree }));
  const choices = [columns, workAndRest(columns)]
    .filter((choice) => choice.length > 0)
    .map((choice) => ({
      columns: choice,
      classes: cut(choice.map(({ outcomes }) => outcomesIn(cohort, outcomes))),
    }))
    .filter(({ classes }) => classes.length > 0)
    .sort((a, b) => b.classes.length - a.classes.length);
  return choices[0] ?? { columns: [], classes: cut([followedIn(cohort)]) };
}

/** Sustained work and all else, where they are told of in total. */
function workAndRest(columns: readonly OutcomeColumn[]): OutcomeColumn[] {
  const work = columns.find(({ id }) => id === 'sustained-work');
  const others = columns.filter((column) => column !== work);
  if (work === undefined || others.length < 2) return [];
  return [work, { id: 'other-combined', outcomes: others.flatMap(({ outcomes }) => outcomes) }];
}

function finer(classes: readonly PublishedClass[]): readonly PublishedClass[] {
  return classes.filter(({ id }) => id !== TOTAL);
}
