import type { CellSlice } from '../model/cell.ts';

/** Cells of a release by indicator; one table before disclosure control, another after it. */
export interface CellStore<C extends { indicator: string }> {
  /** Writes the cells of a release; the same cells again overwrite themselves. */
  write(release: string, cells: readonly C[]): Promise<void>;
  /** The cells of one indicator of a release, or of a slice of it: by period, then dimension ids, then categories. */
  query(release: string, indicator: string, slice?: CellSlice): Promise<C[]>;
}
