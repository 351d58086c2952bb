/** A date as a spreadsheet keeps it: days since 1899-12-30. */
export interface Serial {
  readonly serial: number;
}

/** What a cell can hold; files of text only take text, the others write each kind in their own way. */
export type Cell = string | number | boolean | null | Serial | readonly string[];

/** Lines that are no rows: nobody should count them. */
export type Noise = 'blank' | 'delimiters' | 'total';

/** Writes rows in the shape of a feed's files. */
export interface RowWriter {
  /** Whether rows can be cut short, as in files of delimited cells. */
  readonly ragged: boolean;
  row(cells: readonly Cell[]): void;
  /** `cells` matter to a total only: its first is the word for it. Shapes without lines write nothing. */
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
