import type { ProtectedCell } from '../model/cell.ts';
import { type Category, TOTAL } from './category-tree.ts';
import { chooseOverlapping } from './overlapping.ts';
import { type PeriodCells, publishedCount, suppressed } from './period-cells.ts';
import { judge, type Tally } from './tally.ts';

/** Positions by what their vacancies ask for, and the dimension that says it. */
export const SKILL_COUNTS = [
  { indicator: 'positions-asking', dimension: 'skill' },
  { indicator: 'positions-asking-mark', dimension: 'skill_mark' },
] as const;

/**
 * Open positions by skill, and by mark of skills. A vacancy names several skills, so they are never combined; those that are
 * shown are chosen with the total of open positions, which is published too (see overlapping.ts).
 */
export function skillTables(cells: PeriodCells): ProtectedCell[] {
  return SKILL_COUNTS.flatMap((table) => skillTable(cells, table));
}

function skillTable(
  cells: PeriodCells,
  { indicator, dimension }: (typeof SKILL_COUNTS)[number],
): ProtectedCell[] {
  const children = cells.categories(indicator, dimension).map((id): Category => ({ id, children: [] }));
  const tallyOf = ({ id }: Category) =>
    id === TOTAL ? cells.tally('positions-open', {}) : cells.tally(indicator, { [dimension]: id });
  const { shown, withheld } = chooseOverlapping({
    root: { id: TOTAL, children },
    count: (category) => countOf(tallyOf(category), cells),
    least: cells.rules.units,
  });
  const placeOf = ({ id }: Category) => ({
    period: cells.period,
    indicator,
    dimensions: { [dimension]: id },
  });
  return [
    ...shown.map((each) => publishedCount(placeOf(each), tallyOf(each).value, cells.rules)),
    ...withheld.map((each) => suppressed(placeOf(each))),
  ];
}

/** The value where it passes all rules, else too few. */
function countOf(tally: Tally, { rules }: PeriodCells): number {
  return judge(tally, rules) === 'fails' ? Math.min(tally.value, rules.units - 1) : tally.value;
}
