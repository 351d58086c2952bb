import type { ProtectedCell } from '../model/cell.ts';
import { TOTAL } from './category-tree.ts';
import type { PublishedClass } from './partition.ts';
import { type Dimensions, type PeriodCells, publishedCount, suppressed } from './period-cells.ts';
import { combine, judge, type Tally } from './tally.ts';

const NATIONALS = 'nationals-wanting';
const ALL = 'jobseekers-wanting';

/**
 * National jobseekers by the occupation they want, in groups made of whole groups of the skills gap, where all
 * jobseekers are told. So each figure tells of the others too, and both must pass or be none; and of the groups that
 * are withheld the nationals together are what the published ones leave of their total, so that they and the others
 * must pass together as well. Of a single withheld group a reader then knows no more than Fréchet's interval (see
 * crossed-table.ts).
 *
 * @param aligned whether the groups are such
 */
export function nationalsWanting(
  cells: PeriodCells,
  classes: readonly PublishedClass[],
  aligned: boolean,
): ProtectedCell[] {
  const groups = classes
    .filter(({ id }) => id !== TOTAL)
    .map((group) => ({ group, ...splitOf(cells, group) }));
  const total = splitOf(cells, { id: TOTAL, members: [{ id: TOTAL, children: [] }] });
  const shown = aligned && isSafe(cells, total) ? showable(cells, groups) : [];
  return [
    isSafe(cells, total)
      ? publishedCount(placeOf(cells, {}), total.nationals.value, cells.rules)
      : suppressed(placeOf(cells, {})),
    ...groups.map((each) => {
      const place = placeOf(cells, { occupation: each.group.id });
      return shown.includes(each)
        ? publishedCount(place, each.nationals.value, cells.rules)
        : suppressed(place);
    }),
  ];
}

interface Split {
  readonly nationals: Tally;
  readonly others: Tally;
}

interface Group extends Split {
  readonly group: PublishedClass;
}

/** The groups that pass, less the smallest of them for as long as those withheld together do not. */
function showable(cells: PeriodCells, groups: readonly Group[]): readonly Group[] {
  const shown = groups
    .filter((group) => isSafe(cells, group))
    .sort((a, b) => b.nationals.value - a.nationals.value);
  const withheld = groups.filter((group) => !shown.includes(group));
  while (shown.length > 0 && !isSafe(cells, together(withheld))) {
    const smallest = shown.pop();
    if (smallest !== undefined) withheld.push(smallest);
  }
  return shown;
}

function isSafe(cells: PeriodCells, { nationals, others }: Split): boolean {
  return [nationals, others].every((tally) => judge(tally, cells.rules) !== 'fails');
}

function together(groups: readonly Group[]): Split {
  return {
    nationals: combine(groups.map(({ nationals }) => nationals)),
    others: combine(groups.map(({ others }) => others)),
  };
}

function splitOf(cells: PeriodCells, { members }: PublishedClass): Split {
  const sum = (indicator: string) =>
    combine(members.map(({ id }) => cells.tally(indicator, id === TOTAL ? {} : { occupation: id }))).value;
  const nationals = sum(NATIONALS);
  return { nationals: persons(nationals), others: persons(sum(ALL) - nationals) };
}

function persons(value: number): Tally {
  return { value, persons: value, employers: null };
}

function placeOf({ period }: PeriodCells, dimensions: Dimensions) {
  return { period, indicator: NATIONALS, dimensions };
}
