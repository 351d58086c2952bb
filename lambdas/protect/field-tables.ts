import type { ProtectedCell } from '../model/cell.ts';
import { type Category, TOTAL, UNSPECIFIED } from './category-tree.ts';
import { totalCell } from './count-table.ts';
import { chooseOverlapping, type OverlappingCounts, type Shown } from './overlapping.ts';
import {
  type CellPlace,
  type Dimensions,
  type PeriodCells,
  publishedCount,
  suppressed,
} from './period-cells.ts';

/** Persons who finished something, by field of study: graduates, or trainees. */
export type Learners = 'graduates' | 'trainees';

/** The fields of study of some learners, and which of them are published. */
export interface FieldClasses extends OverlappingCounts, Shown {}

/**
 * The fields of study they are published by: broad, narrow or detailed fields of ISCED-F as deep as they pass. A
 * record that names no deeper field than a group stands in it as `<group>-unspecified`. Persons count in each of
 * their fields, so fields are never combined (see overlapping.ts).
 */
export function fieldClasses(cells: PeriodCells, learners: Learners): FieldClasses {
  const root = fieldTree(cells.categories(learners, 'field'));
  const counts = {
    root,
    count: (category: Category) => cells.tally(learners, placeIn(category)).value,
    least: cells.rules.persons,
  };
  return { ...counts, ...chooseOverlapping(counts) };
}

/** The total, the published fields, and as suppressed the fields that are withheld beside them. */
export function fieldTables(cells: PeriodCells, learners: Learners, fields: FieldClasses): ProtectedCell[] {
  const placeOf = ({ id }: Category): CellPlace => ({
    period: cells.period,
    indicator: learners,
    dimensions: { field: id },
  });
  return [
    totalCell(cells, learners),
    ...fields.shown.map((field) => publishedCount(placeOf(field), fields.count(field), cells.rules)),
    ...fields.withheld.map((field) => suppressed(placeOf(field))),
  ];
}

/** The dimensions of the unprotected cell of distinct persons in a field; none for the total. */
function placeIn({ id, children }: Category): Dimensions {
  if (id === TOTAL) return {};
  if (children.length === 0) return { field: id.replace(UNSPECIFIED, '') };
  return id.length === 2 ? { field_broad: id } : { field_narrow: id };
}

/** The field a leaf of the tree stands for. */
export function fieldOf(leaf: Category): string {
  return leaf.id.replace(UNSPECIFIED, '');
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
