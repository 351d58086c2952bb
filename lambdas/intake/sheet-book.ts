import type { Merge } from './merged-cells.ts';

/**
 * Takes a row under its number in the sheet, from 1: one text a cell, up to the last with content; and whether the
 * sheet hides it. The cells may be changed, and are another row's from the next call on.
 */
export type TakeRow = (row: number, cells: string[], hidden: boolean) => void;

export interface ReadRows {
  /** Whether enough was read; asked now and then. */
  readonly enough?: () => boolean;
  /** Called now and then, to let go of what is done. */
  readonly afterChunk?: () => Promise<void>;
}

/** One sheet of cells, whatever the file it came in. */
export interface Sheet {
  readonly name: string;
  /** Whether the workbook does not show it. */
  readonly hidden: boolean;
  /** Gives the rows from the top, hidden ones too; rows without cells may be left out. */
  readonly read: (take: TakeRow, options?: ReadRows) => Promise<void>;
  readonly merges: () => Promise<readonly Merge[]>;
}

/** A workbook as sheets of texts: numbers in plain digits, dates as ISO 8601, formulas by their last value. */
export interface SheetBook {
  /** In the workbook's order; sheets of charts are not among them. */
  readonly sheets: readonly Sheet[];
  readonly close: () => void;
}
