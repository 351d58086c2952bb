import type { ProtectedCell } from '../model/cell.ts';
import { type PeriodCells, publishedCount, suppressed } from './period-cells.ts';
import { judgeAll, type Tally } from './tally.ts';

/** What is resolved by precedence, and whether it is of the employed. */
const RESOLVED: Readonly<Record<string, boolean>> = {
  'sex-differs': false,
  'nationality-differs': false,
  'deceased-employed': false,
  'jobseeker-employed': true,
  'abroad-employed': true,
  'abroad-seeking': false,
  'several-employers': true,
  'several-records': true,
};

const SEEN_BY_MONTH = ['employment', 'job-search', 'permit'];
const WITH_START = [...SEEN_BY_MONTH, 'training', 'dispute'];

/** How far back the series must reach for a spell of a kind to be told of. */
export interface SpellReach {
  readonly hasMonthBefore: boolean;
  readonly hasTwoMonths: boolean;
}

/**
 * What linking the month came upon, each count by itself: kinds overlap, and of none is a total published. Of the
 * employed a reader learns also who is not of the kind, who must pass or be nobody as well.
 */
export function linkTables(cells: PeriodCells, reach: SpellReach): ProtectedCell[] {
  const employed = cells.tally('employed', {}).value;
  const resolved = Object.entries(RESOLVED).map(([kind, isOfEmployed]) => {
    const { value } = cells.tally('records-resolved', { resolved: kind });
    const others = isOfEmployed ? [persons(employed - value)] : [];
    return counted(cells, { indicator: 'records-resolved', dimensions: { resolved: kind } }, others);
  });
  const spells = (indicator: string, kinds: readonly string[]) =>
    kinds.map((kind) => counted(cells, { indicator, dimensions: { spell_kind: kind } }, []));
  return [
    ...resolved,
    ...(reach.hasTwoMonths ? spells('spells-bridged', SEEN_BY_MONTH) : []),
    ...(reach.hasMonthBefore
      ? [...spells('spells-late', WITH_START), ...spells('spells-changed', WITH_START)]
      : []),
  ];
}

function counted(
  cells: PeriodCells,
  { indicator, dimensions }: { readonly indicator: string; readonly dimensions: Record<string, string> },
  alsoTold: readonly Tally[],
): ProtectedCell {
  const place = { period: cells.period, indicator, dimensions };
  const tally = cells.tally(indicator, dimensions);
  return judgeAll([tally, ...alsoTold], cells.rules) === 'fails'
    ? suppressed(place)
    : publishedCount(place, tally.value, cells.rules);
}

function persons(value: number): Tally {
  return { value: Math.max(value, 0), persons: Math.max(value, 0), employers: null };
}
