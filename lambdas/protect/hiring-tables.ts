import type { ProtectedCell } from '../model/cell.ts';
import { type Category, digitTree, leavesOf, TOTAL } from './category-tree.ts';
import { type PublishedClass, partition } from './partition.ts';
import { percentage } from './percentage.ts';
import { type CellPlace, type PeriodCells, suppressed } from './period-cells.ts';
import { combine, judge, type Tally, type Verdict } from './tally.ts';

/** The share of non-nationals among recent hires. */
export const HIRING = 'hires-non-nationals';

export const HIRING_INPUTS: readonly string[] = [`${HIRING}.numerator`, `${HIRING}.denominator`];

/**
 * The share of non-nationals among recent hires, in total and by occupation group. A share tells of the non-nationals
 * and of the others, so a group stands where both pass or are empty. Groups are cut into classes that do not overlap
 * (see partition.ts); a group above classes is made of whole ones and tells nothing that they do not, so it is shown as
 * well, unless records stop at its own level, which the difference would tell of. What is left is withheld.
 */
export function hiringTables(cells: PeriodCells): ProtectedCell[] {
  const tree = digitTree(cells.categories(`${HIRING}.denominator`, 'occupation'));
  const classes = partition(tree, {
    verdict: (categories) => verdictOf(cells, hiredIn(cells, categories)),
    weight: (category) => hiredIn(cells, [category]).all.value,
  });
  const shown = shownGroups(classes);
  const groups = nodesOf(tree).filter((group) => hiredIn(cells, [group]).all.value > 0);
  const combined = classes.filter(({ members }) => members.length > 1);
  return [
    ...groups.map((group) => {
      const isShown = group.id === TOTAL ? classes.length > 0 : shown.has(group.id) && isWhole(cells, group);
      return isShown ? share(cells, group.id, [group]) : suppressed(placeOf(cells, group.id));
    }),
    ...combined.map(({ id, members }) => share(cells, id, members)),
  ];
}

interface Hired {
  readonly found: Tally;
  readonly others: Tally;
  readonly all: Tally;
}

function hiredIn(cells: PeriodCells, categories: readonly Category[]): Hired {
  const sum = (part: string) =>
    combine(
      categories.map(({ id }) => cells.tally(`${HIRING}.${part}`, id === TOTAL ? {} : { occupation: id })),
    );
  const [found, all] = [sum('numerator'), sum('denominator')];
  const others = all.value - found.value;
  return { found, all, others: { value: others, persons: others, employers: null } };
}

function verdictOf({ rules }: PeriodCells, { found, others, all }: Hired): Verdict {
  if ([found, others, all].some((tally) => judge(tally, rules) === 'fails')) return 'fails';
  return all.value > 0 ? 'passes' : 'empty';
}

/** Single groups among the classes, and the groups above any class. */
function shownGroups(classes: readonly PublishedClass[]): Set<string> {
  const shown = new Set<string>();
  for (const { members } of classes) {
    for (const { id } of members) {
      const deepest = members.length === 1 ? id.length : id.length - 1;
      for (let digits = 1; digits <= deepest; digits++) shown.add(/^\d/.test(id) ? id.slice(0, digits) : id);
    }
  }
  return shown;
}

/** Whether all hires of a group are in its leaves. */
function isWhole(cells: PeriodCells, group: Category): boolean {
  return hiredIn(cells, leavesOf(group)).all.value === hiredIn(cells, [group]).all.value;
}

function nodesOf(category: Category): Category[] {
  return [category, ...category.children.flatMap(nodesOf)];
}

function share(cells: PeriodCells, id: string, categories: readonly Category[]): ProtectedCell {
  const { found, all } = hiredIn(cells, categories);
  return percentage(cells, placeOf(cells, id), { part: found.value, whole: all.value });
}

function placeOf({ period }: PeriodCells, id: string): CellPlace {
  return { period, indicator: HIRING, dimensions: id === TOTAL ? {} : { occupation: id } };
}
