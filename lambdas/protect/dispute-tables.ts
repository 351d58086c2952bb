import { disputeKind } from '../contracts/codelists/dispute-kind.ts';
import { disputeOutcome } from '../contracts/codelists/dispute-outcome.ts';
import type { ProtectedCell } from '../model/cell.ts';
import type { CodeList } from '../model/code-list.ts';
import { flatTree } from './category-tree.ts';
import { countTable, totalCell } from './count-table.ts';
import { disputeRates } from './dispute-rates.ts';
import { partCell } from './part-cell.ts';
import { percentage } from './percentage.ts';
import { type PeriodCells, publishedValue, suppressed, suppressedWithParts } from './period-cells.ts';

const CLOSED = 'cases-closed';
const IN_90 = 'cases-closed-in-90-days';
const DURATION = 'case-duration';
const IN_60 = 'cases-closed-in-60-days';

/**
 * Labour cases filed, pending and closed, by one dimension each. A case stands for the worker who filed it and for the
 * employer, so both thresholds hold. Nothing is crossed (see crossed-table.ts); how long cases took is told of all
 * kinds and outcomes together, the longer limit first, and the shorter one where the cases between the two are enough.
 */
export function disputeTables(cells: PeriodCells): ProtectedCell[] {
  const closed = closedCells(cells);
  return [
    ...disputeRates(cells),
    totalCell(cells, 'cases-open'),
    ...listed(cells, { indicator: 'cases-open', dimension: 'dispute_kind', list: disputeKind }),
    ...closed,
    ...[IN_60, IN_90].map((part) => closedShare(cells, part, closed)),
    ...durations(cells),
  ];
}

function closedCells(cells: PeriodCells): ProtectedCell[] {
  const total = totalCell(cells, CLOSED);
  const in90 = partCell(cells, IN_90, [CLOSED]);
  const wholes = in90.status === 'published' ? [CLOSED, IN_90] : [CLOSED];
  return [
    total,
    ...listed(cells, { indicator: CLOSED, dimension: 'outcome', list: disputeOutcome }),
    in90,
    partCell(cells, IN_60, wholes),
  ];
}

/** A count by the codes of a list, and `unknown` where there are such. */
function listed(
  cells: PeriodCells,
  {
    indicator,
    dimension,
    list,
  }: { readonly indicator: string; readonly dimension: string; readonly list: CodeList },
): ProtectedCell[] {
  const ids = [...list.codes.map(({ code }) => code), 'unknown'];
  return countTable(cells, { indicator, dimension, tree: flatTree(ids) });
}

function closedShare(cells: PeriodCells, part: string, closed: readonly ProtectedCell[]): ProtectedCell {
  const place = { period: cells.period, indicator: `${part}-share`, dimensions: {} };
  const isShown = [CLOSED, part].every((id) =>
    closed.some(
      ({ indicator, dimensions, status }) =>
        indicator === id && status === 'published' && Object.keys(dimensions).length === 0,
    ),
  );
  if (!isShown) return suppressedWithParts(place);
  return percentage(cells, place, {
    part: cells.tally(part, {}).value,
    whole: cells.tally(CLOSED, {}).value,
  });
}

/** Medians do not add up, so each is judged by itself, by the cases and employers behind it. */
function durations(cells: PeriodCells): ProtectedCell[] {
  const kinds = disputeKind.codes.map(({ code }) => ({ dispute_kind: code }));
  return [{}, ...kinds].flatMap((dimensions) => {
    const { value, persons, employers } = cells.tally(DURATION, dimensions);
    if (persons === null || persons === 0) return [];
    const place = { period: cells.period, indicator: DURATION, dimensions };
    const enough = persons >= cells.rules.median && (employers ?? 0) >= cells.rules.employers;
    return [enough ? publishedValue(place, value) : suppressed(place)];
  });
}
