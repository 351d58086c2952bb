import type { RuleSet } from '../model/rule-set.ts';
import type { FlatDimension } from './categories.ts';
import type { Category } from './category-tree.ts';
import type { PublishedClass } from './partition.ts';
import type { Dimensions, PeriodCells } from './period-cells.ts';
import { combine, judge, NOTHING, type Tally } from './tally.ts';

/**
 * What else is told by publishing categories together, beside themselves, because `unknown` of one dimension is
 * inside that of another. The population register states birth date, sex and nationality of everybody in it, so
 * those of unknown age are those not in the register, U, whom the register's coverage tells of as well. Governorate
 * it may leave open, and of those outside it other feeds may state sex and nationality: unknown sex and unknown
 * nationality are inside U, and U is inside unknown governorate.
 *
 * - governorate: a class with `unknown` less U counts persons in the register, in whatever else is in the class.
 * - sex, nationality group: U less `unknown` counts persons not in the register of whom others tell.
 *
 * Each must pass or be nothing; then so does unknown governorate less unknown sex, being the two together. While U
 * itself has too few, nothing published tells of it, and nothing follows.
 */
export function toldByUnknown(
  cells: PeriodCells,
  indicator: string,
  dimension: FlatDimension,
): (categories: readonly Category[]) => Tally {
  return toldByUnknownOf((at) => cells.tally(indicator, at), { rules: cells.rules, dimension });
}

/** The same of any count by what stands behind it; nothing is told by other dimensions. */
export function toldByUnknownOf(
  count: (dimensions: Dimensions) => Tally,
  { rules, dimension }: { readonly rules: RuleSet; readonly dimension: string },
): (categories: readonly Category[]) => Tally {
  const outside = count({ age_band: 'unknown' });
  return (categories) => {
    if (judge(outside, rules) !== 'passes') return NOTHING;
    if (!categories.some(({ id }) => id === 'unknown')) return NOTHING;
    const { value } = combine(categories.map(({ id }) => count({ [dimension]: id })));
    if (dimension === 'governorate') return persons(value - outside.value);
    const isNested = dimension === 'sex' || dimension === 'nationality_group';
    return isNested && categories.length === 1 && value > 0 ? persons(outside.value - value) : NOTHING;
  };
}

/**
 * The same for sectors: the register's coverage tells how many of a sector it has not, and those of unknown
 * nationality are among them; the others of them must pass or be nothing too.
 */
export function toldByCoverage(cells: PeriodCells): (row: PublishedClass, column: PublishedClass) => Tally {
  const sumOf = (indicator: string, row: PublishedClass, more: Record<string, string>) =>
    combine(row.members.map(({ id }) => cells.tally(indicator, { sector: id, ...more }))).value;
  return (row, column) => {
    if (column.id !== 'unknown') return NOTHING;
    const found = sumOf('register-coverage.numerator', row, {});
    const outside = persons(sumOf('register-coverage.denominator', row, {}) - found);
    const unknown = sumOf('employed', row, { nationality_group: 'unknown' });
    const isTold = unknown > 0 && judge(outside, cells.rules) === 'passes';
    return isTold ? persons(outside.value - unknown) : NOTHING;
  };
}

/** Below zero only where the cells were not counted as link counts; then nothing is nested either. */
function persons(count: number): Tally {
  const value = Math.max(count, 0);
  return { value, persons: value, employers: null };
}
