import type { ProtectedCell } from '../model/cell.ts';
import { type Category, digitTree, isRecorded, TOTAL } from './category-tree.ts';
import { classTree } from './class-tree.ts';
import { totalCell } from './count-table.ts';
import { isCombination, type PublishedClass, partition } from './partition.ts';
import { type CellPlace, type PeriodCells, publishedCount, suppressed } from './period-cells.ts';
import { combine, judge, type Tally } from './tally.ts';
import { medianCell } from './wage-tables.ts';

const HOLDERS = 'permit-holders';
const UNCODED = 'uncoded';

/**
 * The occupation groups that workers with a permit are published by: those of the skills gap, joined further where too
 * few have a permit, so that both stand side by side; groups of their own where the skills gap has none. They are part
 * of no other published count, being of any nationality, with a main job that may be another.
 */
export function permitClasses(cells: PeriodCells, skills: readonly PublishedClass[]): PublishedClass[] {
  const codes = cells.categories(HOLDERS, 'occupation').filter(isRecorded);
  const { root, codesOf } = isCut(skills)
    ? classTree(skills, codes)
    : { root: digitTree(codes), codesOf: ({ id }: Category) => [id] };
  const tallyOf = (category: Category) => holders(cells, codesOf(category));
  const classes = partition(root, {
    verdict: (categories) => judge(combine(categories.map(tallyOf)), cells.rules),
    weight: (category) => tallyOf(category).value,
  });
  return oneAnId(
    classes.map(({ id, members }) => ({
      id,
      members: members.flatMap(codesOf).map((code) => ({ id: code, children: [] })),
    })),
  );
}

/** Whether a partition has finer classes than the total. */
export function isCut(classes: readonly PublishedClass[]): boolean {
  return classes.some(({ id }) => id !== TOTAL);
}

/** A combination may stand beside one of the same group that was there before; the two are one, which passes too. */
function oneAnId(classes: readonly PublishedClass[]): PublishedClass[] {
  const byId = new Map<string, PublishedClass>();
  for (const { id, members } of classes)
    byId.set(id, { id, members: [...(byId.get(id)?.members ?? []), ...members] });
  return [...byId.values()];
}

/** Workers with a permit, in total and by the groups, and the median wage of their permits; medians do not combine. */
export function permitTables(cells: PeriodCells, classes: readonly PublishedClass[]): ProtectedCell[] {
  const groups = classes.filter(
    ({ id, members }) => id !== TOTAL && holders(cells, idsOf(members)).value > 0,
  );
  return [
    totalCell(cells, HOLDERS),
    ...groups.map(({ id, members }) =>
      publishedCount(placeOf(cells, id), holders(cells, idsOf(members)).value, cells.rules),
    ),
    ...uncodedCell(cells, groups),
    ...medianCell(cells, 'permit-wage-p50', {}),
    ...groups
      .filter(({ id }) => !isCombination(id))
      .flatMap(({ id }) => medianCell(cells, 'permit-wage-p50', { occupation: id })),
  ];
}

/** Titles without a code where they are no group by themselves; a 0 tells nothing of those combined with them. */
function uncodedCell(cells: PeriodCells, groups: readonly PublishedClass[]): ProtectedCell[] {
  if (groups.some(({ id }) => id === UNCODED)) return [];
  const isNone =
    holders(cells, [UNCODED]).value === 0 && judge(holders(cells, [TOTAL]), cells.rules) !== 'fails';
  const place = placeOf(cells, UNCODED);
  return [isNone ? publishedCount(place, 0, cells.rules) : suppressed(place)];
}

function holders(cells: PeriodCells, codes: readonly string[]): Tally {
  return combine(codes.map((occupation) => cells.tally(HOLDERS, occupation === TOTAL ? {} : { occupation })));
}

function idsOf(members: readonly Category[]): string[] {
  return members.map(({ id }) => id);
}

function placeOf({ period }: PeriodCells, occupation: string): CellPlace {
  return { period, indicator: HOLDERS, dimensions: { occupation } };
}
