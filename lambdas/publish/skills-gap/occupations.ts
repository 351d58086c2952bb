import { categoryLabel, compareCategories, isClassified, OCCUPATION } from '../category-labels.ts';
import type { DivergingChart } from '../charts/chart.ts';
import { gap } from '../definitions/derived.ts';
import { derive, type Figure } from '../figure.ts';
import type { ReleaseFacts } from '../release-facts.ts';
import type { Column, Definition, Row, Table, TableCell } from '../report.ts';
import { categoryCell, categoryColumn, measureColumn } from '../tables/category-table.ts';
import { feedsOf } from '../tables/feeds-of.ts';
import { whyNoDetail } from '../tables/why-no-table.ts';
import { UNITS } from '../units.ts';

const BEFORE_GAP = ['positions-open', 'jobseekers-wanting'] as const;
const AFTER_GAP = [
  'vacancies-open',
  'tightness',
  'fill-rate',
  'graduates-related',
  'trainees-related',
] as const;

/** Indicators of the occupation table. */
export const OCCUPATION_INDICATORS: readonly string[] = [...BEFORE_GAP, ...AFTER_GAP];

/** Both sides of the market for each occupation group any of the indicators is published for, deepest groups as they come. */
export function occupationTable({ cells, definition }: ReleaseFacts): Table {
  const measures = OCCUPATION_INDICATORS.map(definition);
  const codes = occupationCodes(cells, measures);
  const total: Row = { total: true, cells: rowCells(cells, measures, undefined) };
  return {
    id: 'occupations',
    title: { ar: 'العرض والطلب بحسب المجموعة المهنية', en: 'Supply and demand by occupation group' },
    definitions: [...BEFORE_GAP, gap.id, ...AFTER_GAP],
    feeds: feedsOf(measures),
    unit: UNITS.several,
    period: { from: cells.period, to: cells.period },
    columns: columnsOf(measures),
    rows: [total, ...codes.map((code): Row => ({ cells: rowCells(cells, measures, code) }))],
    instead: codes.length > 0 ? null : whyNoDetail(cells, OCCUPATION_INDICATORS, ['occupation']),
    notes: [
      {
        ar: 'تُنشر كل مهنة على أعمق مستوى من التصنيف يسمح به عدد الأشخاص، من الوحدات (أربع خانات) إلى المجموعات الرئيسية (خانة واحدة).',
        en: 'Each occupation is published at the deepest level of the classification its numbers allow, from unit groups (four digits) to major groups (one digit).',
      },
      {
        ar: 'تُربط مجالات الدراسة بالمهن على مستوى ثلاث خانات، فقد يقف الخريجون والمتدربون في مستوى غير مستوى بقية الأرقام.',
        en: 'Fields of study are related to occupations at three digits, so graduates and trainees may stand at another level than the other figures.',
      },
    ],
  };
}

function occupationCodes(cells: ReleaseFacts['cells'], measures: readonly Definition[]): string[] {
  const found = measures.flatMap((measure) => cells.details(measure.id, ['occupation']));
  const codes = new Set(found.map((dimensions) => dimensions.occupation ?? ''));
  // Uncoded titles that are none, or cannot be shown, are told of in their own table; they are no row here.
  const isRecorded = (code: string) =>
    code !== 'uncoded' || measures.some(({ id }) => (cells.figure(id, { occupation: code }).value ?? 0) > 0);
  return [...codes].filter(isRecorded).sort((a, b) => compareCategories(OCCUPATION, a, b));
}

function columnsOf(measures: readonly Definition[]): Column[] {
  const columns = measures.map(measureColumn);
  return [
    categoryColumn(OCCUPATION),
    ...columns.slice(0, BEFORE_GAP.length),
    measureColumn(gap),
    ...columns.slice(BEFORE_GAP.length),
  ];
}

function rowCells(
  cells: ReleaseFacts['cells'],
  measures: readonly Definition[],
  occupation: string | undefined,
): TableCell[] {
  const key = occupation === undefined ? {} : { occupation };
  const figures = measures.map((measure) => cells.figure(measure.id, key));
  const ordered = [
    ...figures.slice(0, BEFORE_GAP.length),
    gapOf(cells, key),
    ...figures.slice(BEFORE_GAP.length),
  ];
  return [
    categoryCell(OCCUPATION, occupation),
    ...ordered.map((figure): TableCell => ({ kind: 'measure', figure })),
  ];
}

function gapOf(cells: ReleaseFacts['cells'], key: Record<string, string>): Figure {
  return derive(
    cells.figure('positions-open', key),
    cells.figure('jobseekers-wanting', key),
    (positions, wanting) => positions - wanting,
  );
}

/** An occupation group and its gap. */
export interface RankedGap {
  readonly code: string;
  readonly value: number;
}

/** Occupation groups with a known gap, the largest shortage first; remainders and uncoded titles are no occupations. */
export function rankedGaps({ cells, definition }: ReleaseFacts): RankedGap[] {
  return occupationCodes(cells, OCCUPATION_INDICATORS.map(definition))
    .filter(isClassified)
    .flatMap((code) => {
      const { value } = gapOf(cells, { occupation: code });
      return value === null || value === 0 ? [] : [{ code, value }];
    })
    .sort((a, b) => b.value - a.value || (a.code < b.code ? -1 : 1));
}

/** What the sides of a chart of gaps mean. */
export const GAP_SIDES = {
  above: { ar: 'نقص: وظائف أكثر من الباحثين', en: 'Shortage: more positions than jobseekers' },
  below: { ar: 'فائض: باحثون أكثر من الوظائف', en: 'Surplus: more jobseekers than positions' },
} as const;

/** Shortages that a chart of gaps draws, and as many surpluses. */
export const SHOWN_EACH_SIDE = 8;

/** The largest shortages and surpluses, from one end of the market to the other. */
export function gapChart(facts: ReleaseFacts): DivergingChart {
  const ranked = rankedGaps(facts);
  const shortages = ranked.filter((each) => each.value > 0).slice(0, SHOWN_EACH_SIDE);
  const surpluses = ranked.filter((each) => each.value < 0).slice(-SHOWN_EACH_SIDE);
  return {
    kind: 'diverging',
    id: 'gap',
    full: true,
    title: { ar: 'أكبر فجوات النقص والفائض', en: 'Largest shortages and surpluses' },
    unit: { ar: 'الوظائف الشاغرة ناقص الباحثين عنها', en: 'open positions less jobseekers' },
    decimals: 0,
    ...GAP_SIDES,
    rows: [...shortages, ...surpluses].map(({ code, value }) => ({
      label: categoryLabel(OCCUPATION, code),
      value,
    })),
  };
}
