import { cellName } from '../../../lambdas/model/cell.ts';
import type { ReleaseManifest } from '../../../lambdas/model/release.ts';
import { sdmxFlags } from '../../../lambdas/model/sdmx-flags.ts';
import type { ObjectStore } from '../../../lambdas/stores/object-store.ts';
import type { SliceCell, SliceChange, SliceFigure, Vintage } from './outputs.ts';
import { releasesBefore } from './release-chain.ts';

/** A slice as a release has it, and how to read it in another. */
interface Read {
  readonly cells: readonly SliceCell[];
  readonly read: (release: string) => Promise<SliceCell[]>;
}

/** The slice in the releases before one, newest first, each with what the release after it has otherwise. */
export async function vintagesOf(
  objects: ObjectStore,
  manifest: ReleaseManifest,
  { cells, read }: Read,
): Promise<Vintage[]> {
  const vintages: Vintage[] = [];
  let after = { cells, changes: manifest.changes };
  for (const { id, changes } of await releasesBefore({ objects }, manifest)) {
    const before = await read(id);
    vintages.push({
      release: id,
      cells: before,
      changes: before.length === 0 ? [] : changesBetween(before, after.cells),
      because: after.changes?.map(({ feed, period, why }) => ({ feed, period, why })) ?? null,
    });
    after = { cells: before, changes };
  }
  return vintages;
}

const ABSENT: SliceFigure = { value: null, status: 'absent', ...sdmxFlags({ status: 'absent' }) };

/** The cells that differ, those of the later slice first. */
function changesBetween(before: readonly SliceCell[], after: readonly SliceCell[]): SliceChange[] {
  const earlier = byName(before);
  const later = byName(after);
  return [...new Map([...later, ...earlier])]
    .map(([name, { categories }]) => ({
      categories,
      before: figureIn(earlier.get(name)),
      after: figureIn(later.get(name)),
    }))
    .filter((change) => JSON.stringify(change.before) !== JSON.stringify(change.after));
}

function byName(cells: readonly SliceCell[]): Map<string, SliceCell> {
  return new Map(cells.map((cell) => [nameOf(cell), cell]));
}

function figureIn(cell: SliceCell | undefined): SliceFigure {
  if (cell === undefined) return ABSENT;
  const { value, status, obsStatus, confStatus } = cell;
  return { value, status, obsStatus, confStatus };
}

function nameOf({ categories }: SliceCell): string {
  return cellName({
    indicator: '',
    dimensions: Object.fromEntries(categories.map(({ dimension, code }) => [dimension, code])),
  });
}
