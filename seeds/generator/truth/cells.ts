import { cellName } from '../../../lambdas/model/cell.ts';

/** Values by cell name. */
export type Cells = Map<string, number>;

/** Adds to a cell; nothing is added for zero, for absent means zero. */
export function addTo(cells: Cells, indicator: string, dimensions: Record<string, string>, value = 1): void {
  if (value === 0) return;
  const name = cellName({ indicator, dimensions });
  cells.set(name, (cells.get(name) ?? 0) + value);
}

/** The cells as an object, names in code-point order. */
export function sortedCells(cells: Cells): Record<string, number> {
  return Object.fromEntries([...cells].sort(([a], [b]) => (a < b ? -1 : 1)));
}
