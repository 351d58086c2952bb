import type { ProtectedCell } from '../model/cell.ts';
import { type Category, leavesOf } from './category-tree.ts';
import {
  aloneOf,
  type Cohort,
  type Following,
  followedIn,
  type GraduateSide,
  graduateSides,
  type OutcomeColumn,
  outcomeColumns,
  outcomesIn,
  type SideClasses,
  sideClasses,
} from './graduate-classes.ts';
import { tallyIn } from './joint-table.ts';
import type { PublishedClass } from './partition.ts';
import { percentage } from './percentage.ts';
import { type CellPlace, type Dimensions, publishedCount, suppressed } from './period-cells.ts';
import { judge, type Tally } from './tally.ts';

/** How graduates are told of: with the share of the outcome that is told by itself, where there is an indicator of it. */
export interface Telling extends Following {
  readonly share: string | null;
  /** Dimensions they are told by, beside all of them. */
  readonly sides: readonly string[];
}

export interface ToldCohort extends Cohort {
  readonly following: Telling;
}

/** The graduates of one time since graduation in total and by each side, with their outcomes. */
export function cohortCells(cohort: ToldCohort): ProtectedCell[] {
  const columns = outcomeColumns(cohort);
  return [
    ...totals(cohort, columns),
    ...graduateSides(cohort.cells.profile)
      .filter(({ dimension }) => cohort.following.sides.includes(dimension))
      .flatMap((side) => sideCells(cohort, side, sideClasses(cohort, side, columns))),
  ];
}

function totals(cohort: ToldCohort, columns: readonly OutcomeColumn[]): ProtectedCell[] {
  const followed = followedIn(cohort)({});
  const row: OutcomeRow = { at: {}, followed, count: (outcomes) => outcomesIn(cohort, outcomes)({}) };
  const isTold = judge(followed, cohort.cells.rules) !== 'fails';
  return isTold ? rowCells(cohort, row, columns) : hiddenCells(cohort, {});
}

/** Cells of a side: of each class with anybody in it, and as suppressed of each category that is no class by itself. */
function sideCells(
  cohort: ToldCohort,
  { dimension, measured, tree }: GraduateSide,
  { classes, columns }: SideClasses,
): ProtectedCell[] {
  const followed = (members: readonly Category[]) => tallyIn(followedIn(cohort), measured, members);
  const rowOf = ({ id, members }: PublishedClass): OutcomeRow => ({
    at: { [dimension]: id },
    followed: followed(members),
    count: (outcomes) => tallyIn(outcomesIn(cohort, outcomes), measured, members),
  });
  const singles = new Set(classes.map(({ id }) => id));
  return [
    ...classes.map(rowOf).flatMap((row) => (row.followed.value > 0 ? rowCells(cohort, row, columns) : [])),
    ...leavesOf(tree)
      .filter((leaf) => !singles.has(leaf.id) && followed([leaf]).value > 0)
      .flatMap(({ id }) => hiddenCells(cohort, { [dimension]: id })),
  ];
}

/** Graduates of one class, by outcome. */
interface OutcomeRow {
  readonly at: Dimensions;
  readonly followed: Tally;
  readonly count: (outcomes: readonly string[]) => Tally;
}

/** How many were followed, how many had each outcome, and the share of the one told by itself. */
function rowCells(
  cohort: ToldCohort,
  { at, followed, count }: OutcomeRow,
  columns: readonly OutcomeColumn[],
): ProtectedCell[] {
  const { cells, following } = cohort;
  const told = new Set(columns.map(({ id }) => id));
  const alone = aloneOf(following);
  const share = following.share === null ? [] : [placeOf(cohort, following.share, at)];
  return [
    publishedCount(placeOf(cohort, following.followed, at), followed.value, cells.rules),
    ...columns.map(({ id, outcomes }) =>
      publishedCount(outcomePlace(cohort, at, id), count(outcomes).value, cells.rules),
    ),
    ...following.outcomes
      .filter((outcome) => !told.has(outcome))
      .map((outcome) => suppressed(outcomePlace(cohort, at, outcome))),
    ...share.map((place) =>
      told.has(alone)
        ? percentage(cells, place, { part: count([alone]).value, whole: followed.value })
        : suppressed(place),
    ),
  ];
}

function hiddenCells(cohort: ToldCohort, at: Dimensions): ProtectedCell[] {
  const { followed, share, outcomes } = cohort.following;
  const measures = share === null ? [followed] : [followed, share];
  return [
    ...measures.map((indicator) => suppressed(placeOf(cohort, indicator, at))),
    ...outcomes.map((outcome) => suppressed(outcomePlace(cohort, at, outcome))),
  ];
}

function placeOf({ cells, horizon }: Cohort, indicator: string, at: Dimensions): CellPlace {
  return { period: cells.period, indicator, dimensions: { horizon, ...at } };
}

function outcomePlace(cohort: Cohort, at: Dimensions, outcome: string): CellPlace {
  const { counts, dimension } = cohort.following;
  return placeOf(cohort, counts, { ...at, [dimension]: outcome });
}
