import { iscedF } from '../contracts/codelists/isced-f.ts';
import type { ProtectedCell } from '../model/cell.ts';
import { flatTree } from './category-tree.ts';
import { flatTable } from './flat-table.ts';
import type { PeriodCells } from './period-cells.ts';
import { sharesBeside, shareTable, totalBeside, totalShare } from './share-tables.ts';

/** Shares of those whose work does not answer to their education. */
export const MATCHING_SHARES = ['over-qualification', 'field-mismatch', 'tertiary-uncoded'] as const;

const FIELDS = flatTree(iscedF.codes.map(({ code }) => code).filter((code) => code.length === 2));

/**
 * The share of the employed with tertiary education whose occupation does not ask for it, beside it the share of
 * unknown occupation where all three parts pass, and of recent graduates at work outside their field, in total and by
 * one dimension each. Nobody's number is published of either, so that the parts of a share are sums over classes in
 * which both pass.
 */
export function matchingTables(cells: PeriodCells): ProtectedCell[] {
  const [over, mismatch, uncoded] = MATCHING_SHARES;
  const sides = (['sex', 'nationality_group', 'sector'] as const).map((side) =>
    flatTable(cells, `${over}.denominator`, side),
  );
  return [
    ...totalShare(cells, over),
    ...totalBeside(cells, uncoded, over),
    ...sides.flatMap(({ dimension, tree, first }) => {
      const side = { dimension, tree, ...(first === undefined ? {} : { first }) };
      return [
        ...shareTable(cells, { indicator: over, ...side }),
        ...sharesBeside(cells, { indicator: uncoded, ...side }, over),
      ];
    }),
    ...totalShare(cells, mismatch),
    ...shareTable(cells, { indicator: mismatch, dimension: 'field_broad', tree: FIELDS }).map(
      ({ dimensions: { field_broad: field = '' }, ...cell }) => ({ ...cell, dimensions: { field } }),
    ),
  ];
}
