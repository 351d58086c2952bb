import type { ProtectedCell } from '../model/cell.ts';
import { activityCounts } from './activity-table.ts';
import { type Category, leavesOf, TOTAL } from './category-tree.ts';
import { type CountTable, countTable } from './count-table.ts';
import { flatTable } from './flat-table.ts';
import { restOf } from './part-cell.ts';
import { percentage } from './percentage.ts';
import { type CellPlace, type PeriodCells, publishedValue, suppressed } from './period-cells.ts';
import { roundCount, roundRatio } from './rounding.ts';
import { combine, judge } from './tally.ts';

const SHARE = 'teleworkable-share';
const PERSONS = `${SHARE}.denominator`;
/** Shares are summed up in millionths of a job. */
const MILLION = 1_000_000;

/**
 * The teleworkable share of jobs in total and by one dimension each, over persons whose occupation is known. Each share
 * stands for enough persons and employers, and together they cover everybody once, so what follows from several is a
 * share of enough again. How many persons a share is of is not told: beside the employed of the same category it would
 * tell of those without an occupation. Categories with nobody in them are left out.
 */
export function teleworkTables(cells: PeriodCells): ProtectedCell[] {
  const flat = (['sector', 'nationality_group', 'sex'] as const).map((dimension) =>
    flatTable(cells, PERSONS, dimension),
  );
  return [
    totalShare(cells),
    ...[...flat, activityCounts(cells, PERSONS)]
      .flatMap((table) => countTable(cells, sharesBy(cells, table)))
      .filter(({ status }) => status !== 'not-applicable'),
    coverage(cells),
  ];
}

function totalShare(cells: PeriodCells): ProtectedCell {
  const place = { period: cells.period, indicator: SHARE, dimensions: {} };
  if (judge(cells.tally(PERSONS, {}), cells.rules) === 'fails') return suppressed(place);
  const parts = cells.tally(`${SHARE}.numerator`, {}).value;
  return shareCell(cells, place, { parts, persons: cells.tally(PERSONS, {}).value });
}

/** The table of persons, with the share in place of their number. */
function sharesBy(cells: PeriodCells, table: CountTable): CountTable {
  const { dimension } = table;
  const count = (category: Category) =>
    cells.tally(PERSONS, category.id === TOTAL ? {} : { [dimension]: category.id });
  const sum = (part: string, categories: readonly Category[]) =>
    combine(categories.flatMap(leavesOf).map(({ id }) => cells.tally(part, { [dimension]: id }))).value;
  return {
    ...table,
    indicator: SHARE,
    tallyOf: table.tallyOf ?? count,
    show: (place, categories) =>
      shareCell(cells, place, {
        parts: sum(`${SHARE}.numerator`, categories),
        persons: sum(PERSONS, categories),
      }),
  };
}

function shareCell(
  { rules }: PeriodCells,
  place: CellPlace,
  { parts, persons }: { readonly parts: number; readonly persons: number },
): ProtectedCell {
  const jobs = roundCount(parts, rules.base * MILLION) / MILLION;
  return publishedValue(place, roundRatio(100 * jobs, roundCount(persons, rules.base), 1));
}

/** How many of the employed the share is of; those without an occupation must be enough or none as well. */
function coverage(cells: PeriodCells): ProtectedCell {
  const part = 'occupation-coverage.numerator';
  const whole = 'occupation-coverage.denominator';
  const place = { period: cells.period, indicator: 'occupation-coverage', dimensions: {} };
  const found = cells.tally(part, {});
  const rest = restOf(cells, { whole, part, dimensions: [{}] });
  const isSafe = [found, rest].every((tally) => judge(tally, cells.rules) !== 'fails');
  if (!isSafe) return suppressed(place);
  return percentage(cells, place, { part: found.value, whole: cells.tally(whole, {}).value });
}
