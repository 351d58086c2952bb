import type { Bilingual } from '../../model/bilingual.ts';
import { categoryLabel, compareCategories, dimensionOf } from '../category-labels.ts';
import type { Dimensions } from '../cell-table.ts';
import type { DivergingChart } from '../charts/chart.ts';
import type { ReleaseFacts } from '../release-facts.ts';
import type { Exhibit, MeasureColumn, Row, Table } from '../report.ts';
import { categoryCell, categoryColumn, measureColumn } from '../tables/category-table.ts';
import { UNITS } from '../units.ts';
import { WORDS } from '../words.ts';

const GAP = 'wage-gap-nationals';
const GROUPS = [
  ['national', { ar: 'وسيط أجور المواطنين', en: 'Median wage of nationals' }],
  ['non-national', { ar: 'وسيط أجور غير المواطنين', en: 'Median wage of non-nationals' }],
] as const;

/** Medians of both groups and the gap between them, by one dimension, with the gaps drawn to both sides of zero. */
export function payExhibit(facts: ReleaseFacts, dimensionId: string, title: Bilingual): Exhibit {
  const table = payTable(facts, dimensionId, title);
  return { table, charts: [gapChart(facts, dimensionId, title)], layout: 'beside' };
}

function payTable({ cells, profile, definition }: ReleaseFacts, id: string, title: Bilingual): Table {
  const dimension = dimensionOf(id, profile);
  const wage = definition('wage-p50');
  const medians = GROUPS.map(([group, heading]): MeasureColumn => {
    return { ...measureColumn(wage), id: `wage_p50_${group.replace('-', '_')}`, title: heading };
  });
  const rows = [{}, ...keysOf(cells, dimension)].map((key: Dimensions): Row => {
    const figures = [
      ...GROUPS.map(([group]) => cells.figure('wage-p50', { ...key, nationality_group: group })),
      cells.figure(GAP, key),
    ];
    return {
      total: key[id] === undefined,
      cells: [
        categoryCell(dimension, key[id]),
        ...figures.map((figure) => ({ kind: 'measure', figure }) as const),
      ],
    };
  });
  return {
    id: `pay-by-${id.replace('_', '-')}`,
    title,
    definitions: ['wage-p50', GAP],
    feeds: wage.feeds,
    unit: UNITS.several,
    period: { from: cells.period, to: cells.period },
    columns: [categoryColumn(dimension), ...medians, measureColumn(definition(GAP))],
    rows,
    instead: rows.length > 1 ? null : WORDS.nothingRecorded,
    notes: [],
  };
}

function keysOf(cells: ReleaseFacts['cells'], dimension: ReturnType<typeof dimensionOf>): Dimensions[] {
  const codeOf = (key: Dimensions) => key[dimension.id] ?? '';
  return cells
    .details(GAP, [dimension.id])
    .sort((a, b) => compareCategories(dimension, codeOf(a), codeOf(b)));
}

function gapChart(
  { cells, profile, definition }: ReleaseFacts,
  id: string,
  title: Bilingual,
): DivergingChart {
  const dimension = dimensionOf(id, profile);
  const { unit, decimals, title: gap } = definition(GAP);
  return {
    kind: 'diverging',
    id: `pay-by-${id.replace('_', '-')}-gap`,
    title: { ar: `${gap.ar}: ${title.ar}`, en: `${gap.en}: ${lowered(title.en)}` },
    unit,
    decimals,
    above: { ar: 'أجر المواطنين أعلى', en: 'Nationals earn more' },
    below: { ar: 'أجر غير المواطنين أعلى', en: 'Non-nationals earn more' },
    rows: keysOf(cells, dimension).flatMap((key) => {
      const { value } = cells.figure(GAP, key);
      return value === null ? [] : [{ label: categoryLabel(dimension, key[id] ?? ''), value }];
    }),
  };
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
