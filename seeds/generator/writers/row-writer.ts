import type { EncodingLabel } from './encodings.ts';

/** A date as a spreadsheet keeps it: days since 1899-12-30. */
export interface Serial {
  readonly serial: number;
}

/** What a cell can hold; files of text only take text, the others write each kind in their own way. */
export type Cell = string | number | boolean | null | Serial | readonly string[];

/** Lines that are no rows: nobody should count them. */
export type Noise = 'blank' | 'delimiters' | 'total' | 'footnote';

/** Writes rows in the shape of a feed's files. */
export interface RowWriter {
  /** Whether rows can be cut short, as in files of delimited cells. */
  readonly ragged: boolean;
  /** Of a text; null where the shape has bytes of its own. */
  readonly encoding: EncodingLabel | null;
  /** Whether rows can be hidden, as in a spreadsheet. */
  readonly hides: boolean;
  /** Whether spaces at the edges of a cell are of it, and not of the layout. */
  readonly keepsEdges: boolean;
  /** Lines of titles that stand above the header. */
  readonly titles: number;
  row(cells: readonly Cell[], hidden?: boolean): void;
  /** `cells` matter to totals and footnotes: the first is the word for it, or the note. Shapes without lines write nothing. */
  noise(kind: Noise, cells: readonly Cell[]): void;
  close(): void;
}

/** The cell as text. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return cell;
  if (Array.isArray(cell)) return cell.join('; ');
  return typeof cell === 'object' && 'serial' in cell ? String(cell.serial) : String(cell);
}
