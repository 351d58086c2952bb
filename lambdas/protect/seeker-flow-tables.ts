import type { ProtectedCell } from '../model/cell.ts';
import { flatTree, TOTAL } from './category-tree.ts';
import { type CountTable, classCells, classesOf } from './count-table.ts';
import { type Counted, type JointTable, jointClasses, tallyIn, withheldLeaves } from './joint-table.ts';
import type { PublishedClass } from './partition.ts';
import { type PeriodCells, publishedCount, suppressed } from './period-cells.ts';
import { SEEKER_SIDES, seekerSide } from './seeker-side.ts';
import { judge, NOTHING, type Tally } from './tally.ts';

/** Who came to look for work in the month, and who went. */
export const SEEKER_FLOWS = ['jobseeker-inflow', 'jobseeker-outflow'] as const;

/**
 * What comes in and what goes out, in total and by one dimension each. This month's jobseekers are the last month's with
 * those who came and without those who went, but for the few who are missing from the list in one month alone, and all of
 * that is published: one of the two tells of the other. So both are cut alike, and what one of them must not show is shown
 * of neither, not even where it is nothing.
 */
export function seekerFlowTables(cells: PeriodCells): ProtectedCell[] {
  const counts = SEEKER_FLOWS.map(
    (flow): Counted =>
      (at) =>
        cells.tally(flow, at),
  );
  const isTold = counts.every((count) => judge(count({}), cells.rules) !== 'fails');
  return [
    ...SEEKER_FLOWS.map((indicator) => {
      const place = { period: cells.period, indicator, dimensions: {} };
      return isTold
        ? publishedCount(place, cells.tally(indicator, {}).value, cells.rules)
        : suppressed(place);
    }),
    ...SEEKER_SIDES.flatMap((dimension) =>
      flowsBy(cells, { ...seekerSide(cells, SEEKER_FLOWS, dimension), counts }),
    ),
    ...reasonTable(cells, isTold),
  ];
}

/** Both flows by the classes that each of them allows. */
function flowsBy(cells: PeriodCells, table: JointTable): ProtectedCell[] {
  const classes = jointClasses(cells, table).filter(({ id }) => id !== TOTAL);
  const sizes = ({ members }: Pick<PublishedClass, 'members'>) =>
    table.counts.map((count) => tallyIn(count, table.dimension, members).value);
  const hidden = withheldLeaves(table.tree, classes);
  const isThere = (values: readonly number[]) => values.some((value) => value > 0);
  return SEEKER_FLOWS.flatMap((indicator, at) => {
    const place = (id: string) => ({
      period: cells.period,
      indicator,
      dimensions: { [table.dimension]: id },
    });
    return [
      ...classes
        .filter((each) => each.id !== 'unknown' || isThere(sizes(each)))
        .map((each) => publishedCount(place(each.id), sizes(each)[at] ?? 0, cells.rules)),
      ...hidden.filter((leaf) => isThere(sizes({ members: [leaf] }))).map(({ id }) => suppressed(place(id))),
    ];
  });
}

/** Reasons of going, those to combine first first; that of work last. */
const REASONS = ['other', 'departed', 'suspended', 'placed', 'withdrawn', 'work'];

function reasonTable(cells: PeriodCells, isTold: boolean): ProtectedCell[] {
  const table: CountTable = {
    indicator: 'jobseeker-outflow',
    dimension: 'exit_reason',
    tree: flatTree(REASONS),
    first: REASONS,
    alsoTold: (categories) => (categories.map(({ id }) => id).join() === 'work' ? [otherHires(cells)] : []),
  };
  return classCells(cells, table, isTold ? classesOf(cells, table) : []);
}

/**
 * Who went into work was hired without leaving a job for it, so that the hires less them, and less those who moved
 * between jobs as well, are others yet; of two such remainders the one with too few, if any.
 */
function otherHires(cells: PeriodCells): Tally {
  const hires = cells.tally('hires', {});
  if (judge(hires, cells.rules) === 'fails') return NOTHING;
  const others = hires.value - cells.tally('jobseeker-outflow', { exit_reason: 'work' }).value;
  const remainders = [others, others - cells.tally('job-moves', {}).value].map((count): Tally => {
    const value = Math.max(count, 0);
    return { value, persons: value, employers: null };
  });
  return remainders.find((tally) => judge(tally, cells.rules) === 'fails') ?? NOTHING;
}
