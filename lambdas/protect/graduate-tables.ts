import type { ProtectedCell } from '../model/cell.ts';
import type { Category } from './category-tree.ts';
import { leavesOf } from './category-tree.ts';
import {
  type Cohort,
  followedIn,
  GRADUATE_SIDES,
  type GraduateSide,
  OUTCOME_TREE,
  type OutcomeColumn,
  outcomeColumns,
  outcomesIn,
  type SideClasses,
  sideClasses,
} from './graduate-classes.ts';
import { tallyIn } from './joint-table.ts';
import type { PublishedClass } from './partition.ts';
import { percentage } from './percentage.ts';
import {
  type CellPlace,
  type Dimensions,
  type PeriodCells,
  publishedCount,
  suppressed,
} from './period-cells.ts';
import { judge, type Tally } from './tally.ts';
import { quantileCell } from './wage-tables.ts';

const FOLLOWED = 'graduates-followed';
const OUTCOMES = 'graduate-outcomes';
const SHARE = 'graduates-in-work-share';
const WORK = 'sustained-work';

/** Quantiles of graduates' wages, in whole units of currency. */
export const GRADUATE_WAGES = ['graduate-wage-p25', 'graduate-wage-p50', 'graduate-wage-p75'] as const;

/** Indicators these tables are made of. */
export const GRADUATE_MEASURES = [FOLLOWED, OUTCOMES, ...GRADUATE_WAGES] as const;

/**
 * What becomes of graduates so many months after graduation, in total and by field or level, and what those in sustained
 * work earn. A person counts once a horizon, so that classes do not overlap.
 */
export function graduateTables(cells: PeriodCells): ProtectedCell[] {
  return cells.categories(FOLLOWED, 'horizon').flatMap((horizon) => {
    const cohort = { cells, horizon };
    const columns = outcomeColumns(cohort);
    return [
      ...totals(cohort, columns),
      ...GRADUATE_SIDES.flatMap((side) => sideCells(cohort, side, sideClasses(cohort, side, columns))),
      ...wages(cohort),
    ];
  });
}

function totals(cohort: Cohort, columns: readonly OutcomeColumn[]): ProtectedCell[] {
  const followed = followedIn(cohort)({});
  const row: OutcomeRow = { at: {}, followed, count: (outcomes) => outcomesIn(cohort, outcomes)({}) };
  const isTold = judge(followed, cohort.cells.rules) !== 'fails';
  return isTold ? rowCells(cohort, row, columns) : hiddenCells(cohort, {});
}

/** Cells of a side: of each class with anybody in it, and as suppressed of each category that is no class by itself. */
function sideCells(
  cohort: Cohort,
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

/** How many were followed, how many had each outcome, and the share of those in sustained work. */
function rowCells(
  cohort: Cohort,
  { at, followed, count }: OutcomeRow,
  columns: readonly OutcomeColumn[],
): ProtectedCell[] {
  const { rules } = cohort.cells;
  const told = new Set(columns.map(({ id }) => id));
  const place = placeOf(cohort, SHARE, at);
  return [
    publishedCount(placeOf(cohort, FOLLOWED, at), followed.value, rules),
    ...columns.map(({ id, outcomes }) =>
      publishedCount(
        placeOf(cohort, OUTCOMES, { ...at, graduate_outcome: id }),
        count(outcomes).value,
        rules,
      ),
    ),
    ...OUTCOME_TREE.children
      .filter(({ id }) => !told.has(id))
      .map(({ id }) => suppressed(placeOf(cohort, OUTCOMES, { ...at, graduate_outcome: id }))),
    told.has(WORK)
      ? percentage(cohort.cells, place, { part: count([WORK]).value, whole: followed.value })
      : suppressed(place),
  ];
}

function hiddenCells(cohort: Cohort, at: Dimensions): ProtectedCell[] {
  return [
    ...[FOLLOWED, SHARE].map((indicator) => suppressed(placeOf(cohort, indicator, at))),
    ...OUTCOME_TREE.children.map(({ id }) =>
      suppressed(placeOf(cohort, OUTCOMES, { ...at, graduate_outcome: id })),
    ),
  ];
}

/** Quantiles of wages, each judged by itself (see wage-tables.ts). */
function wages({ cells, horizon }: Cohort): ProtectedCell[] {
  const fields = GRADUATE_SIDES.filter(({ dimension }) => dimension === 'field').flatMap(
    ({ tree }) => tree.children,
  );
  return GRADUATE_WAGES.flatMap((indicator) => [
    ...quantileCell(cells, indicator, { horizon }),
    ...fields.flatMap(({ id: field }) =>
      quantileCell(cells, indicator, { horizon, field_broad: field }).map((cell) => ({
        ...cell,
        dimensions: { horizon, field },
      })),
    ),
  ]);
}

function placeOf({ cells, horizon }: Cohort, indicator: string, at: Dimensions): CellPlace {
  return { period: cells.period, indicator, dimensions: { horizon, ...at } };
}
