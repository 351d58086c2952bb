import type { ProtectedCell } from '../model/cell.ts';
import { type Category, TOTAL } from './category-tree.ts';
import { type CountTable, classesOf, totalCell } from './count-table.ts';
import type { PublishedClass } from './partition.ts';
import { type PeriodCells, publishedCount } from './period-cells.ts';
import { combine, type Tally } from './tally.ts';

/** Persons who finished something, by field of study: graduates, or trainees. */
export type Learners = 'graduates' | 'trainees';

/**
 * The fields of study they are published by: broad, narrow or detailed fields of ISCED-F as deep as they pass. A
 * record that names no deeper field than a group stands in it as `<group>-unspecified`.
 */
export function fieldClasses(cells: PeriodCells, learners: Learners): PublishedClass[] {
  return classesOf(cells, fieldTable(cells, learners));
}

/** The total and the fields; in a combination a person counts once in each of its fields. */
export function fieldTables(
  cells: PeriodCells,
  learners: Learners,
  classes: readonly PublishedClass[],
): ProtectedCell[] {
  const { tallyOf } = fieldTable(cells, learners);
  return [
    totalCell(cells, learners),
    ...classes
      .filter(({ id }) => id !== TOTAL)
      .map(({ id, members }) => {
        const place = { period: cells.period, indicator: learners, dimensions: { field: id } };
        return publishedCount(place, combine(members.map(tallyOf)).value, cells.rules);
      }),
  ];
}

const UNSPECIFIED = '-unspecified';

/** The field a leaf of the tree stands for. */
export function fieldOf(leaf: Category): string {
  return leaf.id.replace(UNSPECIFIED, '');
}

function fieldTable(
  cells: PeriodCells,
  learners: Learners,
): CountTable & { tallyOf: (category: Category) => Tally } {
  const tree = fieldTree(cells.categories(learners, 'field'));
  const depths = { 2: 'field_broad', 3: 'field_narrow' } as const;
  const tallyOf = ({ id, children }: Category): Tally => {
    if (id === TOTAL) return cells.tally(learners, {});
    const depth = children.length === 0 ? 'field' : depths[id.length === 2 ? 2 : 3];
    return cells.tally(learners, { [depth]: id.replace(UNSPECIFIED, '') });
  };
  return { indicator: learners, dimension: 'field', tree, tallyOf };
}

/** Broad fields over narrow ones over the fields as recorded. */
function fieldTree(fields: readonly string[]): Category {
  const under = (group: string, digits: number): Category[] => {
    const inside = fields.filter((field) => field.startsWith(group));
    const itself = inside.includes(group) ? [{ id: `${group}${UNSPECIFIED}`, children: [] }] : [];
    const deeper = [
      ...new Set(inside.filter((field) => field !== group).map((field) => field.slice(0, digits))),
    ];
    const children = deeper.sort().map((id) => nodeOf(id, digits + 1));
    return [...children, ...itself];
  };
  const nodeOf = (id: string, digits: number): Category => {
    const deeper = fields.some((field) => field.startsWith(id) && field !== id);
    return { id, children: deeper ? under(id, digits) : [] };
  };
  const broad = [...new Set(fields.map((field) => field.slice(0, 2)))].sort();
  return { id: TOTAL, children: broad.map((id) => nodeOf(id, 3)) };
}
