import { isBlankRow } from './row-table.ts';

/** A block of cells shown as one; rows as in the sheet, columns from 0, both ends included. */
export interface Merge {
  readonly fromRow: number;
  readonly toRow: number;
  readonly fromColumn: number;
  readonly toColumn: number;
}

/** Rows of a sheet's top, in place, with the text of each merged block in all of its cells. */
export function fillMerges(rows: ReadonlyMap<number, string[]>, merges: readonly Merge[]): void {
  for (const { fromRow, toRow, fromColumn, toColumn } of merges) {
    const text = rows.get(fromRow)?.[fromColumn] ?? '';
    for (const [row, cells] of rows) {
      if (row < fromRow || row > toRow) continue;
      while (cells.length <= toColumn) cells.push('');
      cells.fill(text, fromColumn, toColumn + 1);
    }
  }
}

/** Blocks merged downwards over rows of data: what is shown once beside several rows holds for each of them. */
export class MergedRows {
  /** Not begun yet, the last to begin first. */
  readonly #coming: Merge[];
  #open: { readonly merge: Merge; readonly text: string }[] = [];

  /** Only blocks that begin below the row `header` are looked at. */
  constructor(merges: readonly Merge[], header: number) {
    this.#coming = merges
      .filter(({ fromRow, toRow }) => fromRow > header && toRow > fromRow)
      .sort((a, b) => b.fromRow - a.fromRow);
  }

  /** Fills a row in place, in the block's first column; rows must come in order. A row with nothing of its own stays so. */
  fill(row: number, cells: string[]): void {
    if (this.#open.length === 0 && (this.#coming.at(-1)?.fromRow ?? Number.POSITIVE_INFINITY) > row) return;
    this.#open = this.#open.filter(({ merge }) => merge.toRow >= row);
    if (!isBlankRow(cells)) for (const { merge, text } of this.#open) fillCell(cells, merge.fromColumn, text);
    this.#begin(row, cells);
  }

  #begin(row: number, cells: readonly string[]): void {
    for (let next = this.#coming.at(-1); next && next.fromRow <= row; next = this.#coming.at(-1)) {
      this.#coming.pop();
      const text = next.fromRow === row ? (cells[next.fromColumn] ?? '') : '';
      if (text !== '' && next.toRow > row) this.#open.push({ merge: next, text });
    }
  }
}

function fillCell(cells: string[], column: number, text: string): void {
  while (cells.length <= column) cells.push('');
  if (cells[column] === '') cells[column] = text;
}
