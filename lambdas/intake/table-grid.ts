import type { Merge } from './merged-cells.ts';
import { Refusal } from './refusal.ts';
import type { Sheet } from './sheet-book.ts';

/** A published table has far fewer cells; a sheet with more of them is no such table. */
const CELLS = 2_000_000;

/** A cell as it is shown: merged blocks show their text in each cell of theirs, and have it in the first alone. */
export interface GridCell {
  readonly text: string;
  /** Whether the text stands in this cell, and not in the merged block's first one. */
  readonly own: boolean;
  /** The merged block it is in. */
  readonly merge: Merge | null;
}

export interface GridRow {
  /** As in the sheet, from 1. */
  readonly row: number;
  readonly cells: readonly (GridCell | undefined)[];
}

/** Reads a sheet as a grid of shown cells; empty ones are left out, rows without any too. Refuses a sheet that is too large. */
export async function readGrid(sheet: Sheet): Promise<GridRow[]> {
  const rows = new Map<number, (GridCell | undefined)[]>();
  let cells = 0;
  await sheet.read((row, texts) => {
    cells += texts.length;
    if (cells > CELLS) throw new Refusal('file.too-large');
    rows.set(row, texts.map(shownCell));
  });
  for (const merge of await sheet.merges()) spread(rows, merge);
  return [...rows]
    .map(([row, all]) => ({ row, cells: all }))
    .filter(({ cells: all }) => all.some((cell) => cell !== undefined))
    .sort((a, b) => a.row - b.row);
}

function shownCell(text: string): GridCell | undefined {
  return text.trim() === '' ? undefined : { text, own: true, merge: null };
}

/** Merged blocks of blank cells, and those that reach beyond the rows there are, show nothing. */
function spread(rows: Map<number, (GridCell | undefined)[]>, merge: Merge): void {
  const first = rows.get(merge.fromRow)?.[merge.fromColumn];
  if (first === undefined) return;
  const { fromRow, fromColumn } = merge;
  for (const [row, cells] of rows) {
    if (row < fromRow || row > merge.toRow) continue;
    for (let column = fromColumn; column <= merge.toColumn; column++) {
      if (row !== fromRow || column !== fromColumn) cells[column] ??= { text: first.text, own: false, merge };
      else cells[column] = { ...first, merge };
    }
  }
}
