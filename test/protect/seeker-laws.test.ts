import fc from 'fast-check';
import type { Cell, ProtectedCell } from '../../lambdas/model/cell.ts';
import { RULES } from '../../lambdas/model/rule-set.ts';
import { EDUCATION_TREE } from '../../lambdas/protect/categories.ts';
import { type Category, leavesOf } from '../../lambdas/protect/category-tree.ts';
import { persons, protectedCells } from './cells-of.ts';
import { derivable } from './derivable.ts';

const LEVELS = leavesOf(EDUCATION_TREE)
  .map(({ id }) => id)
  .filter((id) => id !== 'unknown');
const small = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 60 }));
const counts = fc.tuple(...LEVELS.map(() => fc.tuple(small, small)));

function cellsOf(indicator: string, values: readonly number[]): Cell[] {
  const total = values.reduce((sum, value) => sum + value, 0);
  return [
    persons(indicator, {}, total),
    ...values.map((value, at) => persons(indicator, { education: LEVELS[at] ?? '' }, value)),
  ].filter(({ value }) => value > 0);
}

/** The levels a published cell stands for; a combination is of those not shown in any way. */
function levelsOf(published: readonly ProtectedCell[], id: string | undefined): Set<string> {
  if (id === undefined) return new Set(LEVELS);
  const under = (category: Category): Set<string> => new Set(leavesOf(category).map((leaf) => leaf.id));
  const group = EDUCATION_TREE.children.find((child) => child.id === id);
  if (group !== undefined) return under(group);
  if (!id.startsWith('other-combined')) return new Set([id]);
  const parent =
    EDUCATION_TREE.children.find((child) => `other-combined-${child.id}` === id) ?? EDUCATION_TREE;
  const others = published
    .map(({ dimensions }) => dimensions.education)
    .filter((other) => other !== undefined && !other.startsWith('other-combined'))
    .flatMap((other) => [...levelsOf(published, other)]);
  return new Set([...under(parent)].filter((level) => level !== 'unknown' && !others.includes(level)));
}

const published = (cells: readonly Cell[], indicator: string) =>
  protectedCells(cells).filter(
    (cell) =>
      cell.indicator === indicator &&
      cell.status === 'published' &&
      ['', 'education'].includes(Object.keys(cell.dimensions).join()),
  );

/** Nothing under a threshold in one of two counts that tell of each other can be worked out from the sums shown. */
function expectUntold(shown: readonly ProtectedCell[], columns: readonly (readonly number[])[]): void {
  const sums = shown.map((cell) => levelsOf(shown, cell.dimensions.education));
  const sumOf = (column: readonly number[], set: ReadonlySet<string>) =>
    LEVELS.reduce((sum, level, at) => sum + (set.has(level) ? (column[at] ?? 0) : 0), 0);
  const isSmall = (count: number) => count > 0 && count < RULES.persons;
  for (const set of sums) for (const column of columns) expect(isSmall(sumOf(column, set))).toBe(false);
  const empty = new Set(
    sums.filter((set) => columns.every((column) => sumOf(column, set) === 0)).flatMap((set) => [...set]),
  );
  for (const [at, level] of LEVELS.entries()) {
    if (!columns.some((column) => isSmall(column[at] ?? 0))) continue;
    expect(derivable({ sums, empty, atoms: LEVELS }, new Set([level]))).toBe(false);
  }
}

test('who knows the jobseekers of both months learns nothing under a threshold of those who came or went', () => {
  fc.assert(
    fc.property(counts, (drawn) => {
      const columns = [0, 1].map((at) => drawn.map((pair) => pair[at] ?? 0));
      const cells = ['jobseeker-inflow', 'jobseeker-outflow'].flatMap((id, at) =>
        cellsOf(id, columns[at] ?? []),
      );
      const inflow = published(cells, 'jobseeker-inflow');
      const outflow = published(cells, 'jobseeker-outflow');
      expect(outflow.map(({ dimensions }) => dimensions)).toEqual(inflow.map(({ dimensions }) => dimensions));
      expectUntold(inflow, columns);
    }),
    { numRuns: 150, seed: 42 },
  );
});

test('who knows how many were followed learns nothing under a threshold of those who found work or did not', () => {
  fc.assert(
    fc.property(counts, (drawn) => {
      const placed = drawn.map(([some]) => some);
      const others = drawn.map(([, rest]) => rest);
      const all = drawn.map(([some, rest]) => some + rest);
      const cells = [
        ...cellsOf('placement-rate.numerator', placed),
        ...cellsOf('placement-rate.denominator', all),
      ];
      expectUntold(published(cells, 'placement-rate'), [placed, others]);
    }),
    { numRuns: 150, seed: 42 },
  );
});
