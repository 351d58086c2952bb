import type { Cell } from '../../../lambdas/model/cell.ts';
import type { CellStore } from '../../../lambdas/stores/cell-store.ts';

/** A store of cells that keeps those of each release, for as long as the process lives. */
export function cellsInMemory(): CellStore<Cell> {
  const kept = new Map<string, readonly Cell[]>();
  return {
    write: async (release, cells) => {
      kept.set(release, cells);
    },
    query: async (release, indicator) =>
      (kept.get(release) ?? []).filter((cell) => cell.indicator === indicator),
  };
}
