/** Cells of a release by indicator; one table before disclosure control, another after it. */
export interface CellStore<C extends { indicator: string }> {
  /** Writes the cells of a release; the same cells again overwrite themselves. */
  write(release: string, cells: readonly C[]): Promise<void>;
  /** All cells of one indicator of a release, by period then cell name. */
  query(release: string, indicator: string): Promise<C[]>;
}
