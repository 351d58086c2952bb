import type { ProtectedCell } from '../model/cell.ts';
import { type Category, digitTree, TOTAL } from './category-tree.ts';
import { totalCell } from './count-table.ts';
import { type PublishedClass, partition } from './partition.ts';
import {
  type CellPlace,
  type PeriodCells,
  publishedCount,
  publishedValue,
  suppressed,
  suppressedWithParts,
} from './period-cells.ts';
import { roundCount, roundRatio } from './rounding.ts';
import { combine, judge, judgeAll, type Tally } from './tally.ts';

/** Measures shown side by side for the same occupation groups. */
export const SKILLS_MEASURES = [
  'vacancies-open',
  'positions-open',
  'positions-advertised',
  'positions-filled',
  'jobseekers-wanting',
] as const;
/** The group of titles without a code. */
const UNCODED = 'uncoded';

type SkillsMeasure = (typeof SKILLS_MEASURES)[number];

/** Ratios of two of them: of what by what, per how many, to how many decimals. */
const RATIOS: readonly {
  readonly indicator: string;
  readonly of: SkillsMeasure;
  readonly by: SkillsMeasure;
  readonly per: number;
  readonly decimals: number;
}[] = [
  { indicator: 'tightness', of: 'vacancies-open', by: 'jobseekers-wanting', per: 1, decimals: 2 },
  { indicator: 'fill-rate', of: 'positions-filled', by: 'positions-advertised', per: 100, decimals: 1 },
];

/**
 * The occupation groups the measures are published for, one partition for all of them, so that ratios can be made:
 * a group stands where each measure passes or is empty in it. A measure whose total fails takes no part.
 */
export function skillsClasses(cells: PeriodCells): PublishedClass[] {
  const measures = publishable(cells);
  const codes = measures.flatMap((measure) => cells.categories(measure, 'occupation'));
  const combined = (categories: readonly Category[]) =>
    measures.map((measure) => tallyOf(cells, measure, categories));
  return partition(digitTree(codes), {
    verdict: (categories) => judgeAll(combined(categories), cells.rules),
    weight: (category) => combined([category]).reduce((sum, tally) => sum + tally.value, 0),
  });
}

/** Totals, groups and ratios of the skills gap. */
export function skillsTables(cells: PeriodCells, classes: readonly PublishedClass[]): ProtectedCell[] {
  const measures = publishable(cells);
  const groups = classes.filter(({ id }) => id !== TOTAL);
  return [
    ...SKILLS_MEASURES.map((measure) => totalCell(cells, measure)),
    ...groups.flatMap(({ id, members }) =>
      measures.map((measure) =>
        publishedCount(placeOf(cells, measure, id), tallyOf(cells, measure, members).value, cells.rules),
      ),
    ),
    ...uncodedCells(cells, groups, measures),
    ...ratioCells(cells, groups, measures),
  ];
}

/**
 * Titles without a code where they are no group by themselves: 0 where there are none, else withheld. A 0 tells
 * nothing of those combined with them, because the rest of a group that passes is then the group.
 */
function uncodedCells(
  cells: PeriodCells,
  groups: readonly PublishedClass[],
  measures: readonly SkillsMeasure[],
): ProtectedCell[] {
  if (groups.some(({ id }) => id === UNCODED)) return [];
  return measures.map((measure) => {
    const place = placeOf(cells, measure, UNCODED);
    const isNone = cells.tally(measure, { occupation: UNCODED }).value === 0;
    return isNone ? publishedCount(place, 0, cells.rules) : suppressed(place);
  });
}

function ratioCells(
  cells: PeriodCells,
  groups: readonly PublishedClass[],
  measures: readonly SkillsMeasure[],
): ProtectedCell[] {
  const all = [{ id: TOTAL, members: [{ id: TOTAL, children: [] }] }, ...groups];
  return RATIOS.flatMap(({ indicator, of, by, per, decimals }) =>
    all.map(({ id, members }) => {
      const place = placeOf(cells, indicator, id);
      if (!measures.includes(of) || !measures.includes(by)) return suppressedWithParts(place);
      const rounded = (measure: SkillsMeasure) =>
        roundCount(tallyOf(cells, measure, members).value, cells.rules.base);
      return publishedValue(place, roundRatio(per * rounded(of), rounded(by), decimals));
    }),
  );
}

function publishable(cells: PeriodCells): SkillsMeasure[] {
  return SKILLS_MEASURES.filter((measure) => judge(cells.tally(measure, {}), cells.rules) !== 'fails');
}

function tallyOf(cells: PeriodCells, measure: SkillsMeasure, categories: readonly Category[]): Tally {
  return combine(categories.map(({ id }) => cells.tally(measure, id === TOTAL ? {} : { occupation: id })));
}

function placeOf(cells: PeriodCells, indicator: string, id: string): CellPlace {
  return { period: cells.period, indicator, dimensions: id === TOTAL ? {} : { occupation: id } };
}
