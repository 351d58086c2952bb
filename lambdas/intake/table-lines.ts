import { type CellKind, cellKind } from './table-cells.ts';
import type { GridCell, GridRow } from './table-grid.ts';

/** A row of a sheet as a table reads it. */
export interface Line {
  readonly row: number;
  readonly cells: readonly (GridCell | undefined)[];
  /** Columns of its numbers, all between two neighbouring texts; the years of a header are among them. */
  readonly numbers: readonly number[];
  /** Columns of texts, merged ones where they stand. */
  readonly texts: readonly number[];
  /** Columns with a sign that there is no value. */
  readonly none: readonly number[];
  /** Whether more of its numbers are no years than are. */
  readonly counts: boolean;
}

/** Reads a row of the grid as a line. */
export function lineOf({ row, cells }: GridRow): Line {
  const own = cells.map((cell) => (cell?.own ? cellKind(cell.text) : null));
  const at = (...kinds: CellKind[]) =>
    [...own.keys()].filter((column) => kinds.includes(own[column] ?? 'text') && own[column] !== null);
  const texts = at('text');
  const numbers = longestRun(at('number', 'period'), texts);
  return {
    row,
    cells,
    numbers,
    texts,
    none: at('none'),
    counts: numbers.filter((column) => own[column] === 'number').length * 2 > numbers.length,
  };
}

/**
 * Numbers that no text parts: what stands beyond a label is of no use to the table, such as a helper number in the margin.
 * The first of the longest.
 */
function longestRun(numbers: readonly number[], texts: readonly number[]): number[] {
  const runs: number[][] = [];
  let previous = -1;
  for (const column of numbers) {
    const parted = texts.some((text) => text > previous && text < column);
    if (runs.length === 0 || parted) runs.push([]);
    runs.at(-1)?.push(column);
    previous = column;
  }
  return runs.reduce<number[]>((best, run) => (run.length > best.length ? run : best), []);
}
