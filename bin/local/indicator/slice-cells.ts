import type { CellSlice, ProtectedCell } from '../../../lambdas/model/cell.ts';
import type { CountryProfile } from '../../../lambdas/profile/profile.ts';
import { categoryLabel, compareCategories, dimensionOf } from '../../../lambdas/publish/category-labels.ts';
import { figureOf, flagged } from '../../../lambdas/publish/figure.ts';
import type { Runtime } from '../../../lambdas/stores/runtime.ts';
import { UsageError } from '../usage-error.ts';
import type { SliceCell } from './outputs.ts';

type CellStores = Pick<Runtime, 'cells' | 'profile'>;

/** A slice of an indicator. */
export interface CellsWanted {
  readonly id: string;
  readonly slice: CellSlice;
}

/** The cells of a slice in a release, with the titles of their categories; one Query. */
export async function sliceCells(
  { cells, profile }: CellStores,
  release: string,
  { id, slice }: CellsWanted,
): Promise<SliceCell[]> {
  const found = await cells.query(release, id, slice);
  const names = Object.keys(slice.dimensions);
  return inOrder(found, names, profile).map((cell) => ({
    categories: names.map((dimension) => {
      const code = cell.dimensions[dimension] ?? '';
      return { dimension, code, title: categoryLabel(dimensionOf(dimension, profile), code) };
    }),
    ...flagged(figureOf(cell)),
  }));
}

/** By the first dimension asked for, in the order of its classification, then by the next. */
function inOrder(
  cells: readonly ProtectedCell[],
  names: readonly string[],
  profile: CountryProfile,
): ProtectedCell[] {
  const dimensions = names.map((name) => dimensionOf(name, profile));
  return [...cells].sort((a, b) =>
    dimensions.reduce(
      (order, dimension) =>
        order ||
        compareCategories(dimension, a.dimensions[dimension.id] ?? '', b.dimensions[dimension.id] ?? ''),
      0,
    ),
  );
}

const NAMED = 20;

/** Throws UsageError where a category that is asked for stands nowhere in its table, naming those that do. */
export async function expectCategories(
  stores: CellStores,
  release: string,
  { id, slice }: CellsWanted,
): Promise<void> {
  const wanted = Object.entries(slice.dimensions).filter(([, category]) => category !== null);
  if (wanted.length === 0) return;
  const all = Object.fromEntries(Object.keys(slice.dimensions).map((name) => [name, null]));
  const table = await sliceCells(stores, release, { id, slice: { ...slice, dimensions: all } });
  for (const [dimension, category] of wanted) {
    const codes = [
      ...new Set(
        table.flatMap(({ categories }) =>
          categories.filter((each) => each.dimension === dimension).map(({ code }) => code),
        ),
      ),
    ];
    if (codes.length === 0 || codes.includes(category ?? '')) continue;
    const more = codes.length > NAMED ? ` and ${codes.length - NAMED} more: see --by ${dimension}` : '';
    throw new UsageError(
      `${id} has no ${dimension}=${category} in ${slice.period}. There are: ${codes.slice(0, NAMED).join(', ')}${more}.`,
    );
  }
}
