import { isco08 } from '../contracts/codelists/isco-08.ts';
import type { ProtectedCell } from '../model/cell.ts';
import { CODED_COUNTS } from '../model/coded-counts.ts';
import { majorGroups } from './major-groups.ts';
import type { PublishedClass } from './partition.ts';
import {
  type CellPlace,
  type Dimensions,
  type PeriodCells,
  publishedCount,
  publishedValue,
  suppressed,
  suppressedWithParts,
} from './period-cells.ts';
import { roundCount, roundRatio } from './rounding.ts';
import { combine, judge, type Tally } from './tally.ts';

const UNCODED = 'uncoded';
const MAJOR_GROUPS = isco08.codes.map(({ code }) => code).filter((code) => code.length === 1);
/** Probabilities are summed up in hundredths. */
const HUNDRED = 100;

/** A count by occupation and the classes it is published in. */
export interface CountByOccupation {
  readonly indicator: string;
  readonly classes: readonly PublishedClass[];
}

/** The cells it is made of, beside the counts. */
export const CODING_ERROR_INPUTS: readonly string[] = CODED_COUNTS.flatMap((indicator) => [
  `${indicator}-coded-right.sure`,
  ...['rivalled', 'rivalled-rows', 'unrivalled', 'unrivalled-rows'].map(
    (part) => `${indicator}-coded-elsewhere.${part}`,
  ),
]);

/**
 * How far the codes behind a count by occupation are right: in total where the number with a code follows from what is
 * published, and by the major groups that whole classes of the count make up, so that whatever is added or subtracted tells of
 * whole classes, which pass. A probability is a title's, not a person's, and its sum is rounded as the count is. Other major
 * groups are withheld, there or not. Nothing is said of a count of nothing.
 */
export function codingError(cells: PeriodCells, count: CountByOccupation): ProtectedCell[] {
  const all = judge(cells.tally(count.indicator, {}), cells.rules);
  if (all === 'empty') return [];
  const classes = all === 'passes' ? count.classes : [];
  const shown = new Set(majorGroups(classes).map(({ id }) => id));
  return [
    totalRight(cells, { ...count, classes }),
    ...MAJOR_GROUPS.flatMap((group) =>
      shown.has(group)
        ? [rightIn(cells, count, group), elsewhereOf(cells, count, group)]
        : ['coded-right', 'coded-elsewhere'].map((suffix) =>
            suppressedWithParts(placeOf(cells, count, { suffix, group })),
          ),
    ),
  ];
}

function totalRight(cells: PeriodCells, count: CountByOccupation): ProtectedCell {
  const place = placeOf(cells, count, { suffix: 'coded-right' });
  const [all, uncoded] = [{}, { occupation: UNCODED }].map((at) => cells.tally(count.indicator, at).value);
  const isTold =
    count.classes.some(({ id }) => id === UNCODED) || (uncoded === 0 && count.classes.length > 0);
  if (!isTold) return suppressedWithParts(place);
  return shareCell(cells, place, { at: {}, whole: (all ?? 0) - (uncoded ?? 0) });
}

function rightIn(cells: PeriodCells, count: CountByOccupation, group: string): ProtectedCell {
  const whole = cells.tally(count.indicator, { occupation: group }).value;
  const place = placeOf(cells, count, { suffix: 'coded-right', group });
  return shareCell(cells, place, { at: { occupation_major: group }, whole });
}

function shareCell(
  cells: PeriodCells,
  place: CellPlace,
  { at, whole }: { readonly at: Dimensions; readonly whole: number },
): ProtectedCell {
  const { base } = cells.rules;
  const sure = roundCount(cells.tally(`${place.indicator}.sure`, at).value, base * HUNDRED) / HUNDRED;
  return publishedValue(place, roundRatio(100 * sure, roundCount(whole, base), 1));
}

/** Expected numbers, in hundredths, and whom they are of. */
interface Expected {
  readonly hundredths: Tally;
  readonly rows: Tally;
}

/** Codes elsewhere that compete with the group, or with nothing known; both by themselves are of enough, or round to nothing. */
function elsewhereOf(cells: PeriodCells, count: CountByOccupation, group: string): ProtectedCell {
  const place = placeOf(cells, count, { suffix: 'coded-elsewhere', group });
  const others = MAJOR_GROUPS.filter((each) => each !== group);
  const sum = (part: string, places: readonly Dimensions[]): Expected => ({
    hundredths: combine(places.map((at) => cells.tally(`${place.indicator}.${part}`, at))),
    rows: combine(places.map((at) => cells.tally(`${place.indicator}.${part}-rows`, at))),
  });
  const rivalled = sum('rivalled', [{ runner_up_major: group }]);
  const unrivalled = sum(
    'unrivalled',
    others.map((occupation_major) => ({ occupation_major })),
  );
  const both = {
    hundredths: combine([rivalled.hundredths, unrivalled.hundredths]),
    rows: combine([rivalled.rows, unrivalled.rows]),
  };
  return [rivalled, unrivalled, both].every((each) => isSafe(cells, each))
    ? publishedCount(place, both.hundredths.value / HUNDRED, cells.rules)
    : suppressed(place);
}

/** What rounds to nothing says no more than that there may be none. */
function isSafe({ rules }: PeriodCells, { hundredths, rows }: Expected): boolean {
  const isNone = roundCount(hundredths.value / HUNDRED, rules.base) === 0;
  return isNone || judge(rows, rules) === 'passes';
}

function placeOf(
  { period }: PeriodCells,
  { indicator }: CountByOccupation,
  { suffix, group }: { readonly suffix: string; readonly group?: string },
): CellPlace {
  return {
    period,
    indicator: `${indicator}-${suffix}`,
    dimensions: group === undefined ? {} : { occupation_major: group },
  };
}
