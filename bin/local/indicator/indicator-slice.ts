import { z } from 'zod';
import type { CellSlice } from '../../../lambdas/model/cell.ts';
import { IndicatorDefinition, indicatorsKey } from '../../../lambdas/model/indicator.ts';
import { dimensionOf } from '../../../lambdas/publish/category-labels.ts';
import { WORDS } from '../../../lambdas/publish/words.ts';
import { readJson } from '../../../lambdas/stores/object-store.ts';
import type { Runtime } from '../../../lambdas/stores/runtime.ts';
import { UsageError } from '../usage-error.ts';
import { indicatorNamed, unitIn } from './known-indicators.ts';
import type { IndicatorSlice } from './outputs.ts';
import type { FoundRelease } from './release-chain.ts';
import { expectCategories, sliceCells } from './slice-cells.ts';
import { vintagesOf } from './vintages.ts';
import { type SliceOptions, wantedDimensions } from './wanted-slice.ts';

/** What a slice is read from; never the cells before disclosure control. */
export type SliceStores = Pick<Runtime, 'objects' | 'cells' | 'profile'>;

/** What of a release is asked for. */
export interface WantedSlice extends SliceOptions {
  readonly id: string;
  readonly vintages?: true;
}

/**
 * The protected cells of a slice of an indicator in a release, as the release itself defines the indicator, one Query a
 * release. Throws UsageError, which says what there is, where the indicator, its table or a category is not there.
 */
export async function indicatorSlice(
  stores: SliceStores,
  { manifest, month }: FoundRelease,
  wanted: WantedSlice,
): Promise<IndicatorSlice> {
  const indicator = await definitionIn(stores, manifest.id, wanted.id);
  const slice: CellSlice = { period: month, dimensions: wantedDimensions(indicator, wanted) };
  const read = (release: string) => sliceCells(stores, release, { id: indicator.id, slice });
  const cells = await read(manifest.id);
  if (cells.length === 0) await expectCategories(stores, manifest.id, { id: indicator.id, slice });
  return {
    indicator: indicator.id,
    title: indicator.title,
    unit: unitIn(indicator, stores.profile),
    notice: WORDS.notForPublication,
    release: manifest.id,
    period: month,
    dimensions: Object.entries(slice.dimensions).map(([id, category]) => ({
      ...{ id, category },
      title: dimensionOf(id, stores.profile).title,
    })),
    cells,
    vintages: wanted.vintages ? await vintagesOf(stores.objects, manifest, { cells, read }) : null,
  };
}

async function definitionIn(
  { objects }: SliceStores,
  release: string,
  id: string,
): Promise<IndicatorDefinition> {
  const known = z.array(IndicatorDefinition).parse(await readJson(objects, indicatorsKey(release)));
  const found = known.find((indicator) => indicator.id === id);
  if (found !== undefined) return found;
  indicatorNamed(id);
  throw new UsageError(`The release ${release} was made before ${id}. Make another with maharat run.`);
}
