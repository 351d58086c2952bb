import type { Bilingual } from '../../model/bilingual.ts';
import { categoryLabel, compareCategories, dimensionOf } from '../category-labels.ts';
import type { Dimensions } from '../cell-table.ts';
import { barsOf } from '../charts/from-table.ts';
import type { Figure } from '../figure.ts';
import type { ReleaseFacts } from '../release-facts.ts';
import type { Exhibit, MeasureColumn, Row, Table, TableCell } from '../report.ts';
import { categoryCell, categoryColumn, measureColumn } from '../tables/category-table.ts';
import { feedsOf } from '../tables/feeds-of.ts';
import { WORDS } from '../words.ts';
import { OUTCOME_LABELS } from './labels.ts';
import { SIDES, type Side } from './sides.ts';

/** Outcomes that are told as one stand in a column of their own. */
const COLUMNS = [...OUTCOME_LABELS.keys(), 'other-combined'];
const OTHERS: Bilingual = { ar: 'نواتج أخرى مجمّعة', en: 'Other outcomes combined' };

/**
 * Graduates with each outcome, a row for each time since graduation and a column for each outcome, with a chart of each
 * outcome; by a side a row for each of its categories as well, without charts.
 */
export function outcomeExhibit(facts: ReleaseFacts, side: Side | null): Exhibit {
  const counts = facts.definition('graduate-outcomes');
  const by = side === null ? { ar: 'بحسب الأجل', en: 'by time since graduation' } : SIDES[side];
  const dimensions = side === null ? ['horizon'] : ['horizon', side];
  const keys = keysOf(facts, dimensions);
  const shown = COLUMNS.filter((outcome) =>
    keys.some((key) => figureAt(facts, key, outcome).status !== 'absent'),
  );
  const rows = keys.map((key) => rowOf(facts, key, { dimensions, shown }));
  const { period } = facts.cells;
  const table: Table = {
    id: side === null ? 'graduate-outcomes' : `graduate-outcomes-by-${side}`,
    title: { ar: `${counts.title.ar} ${by.ar}`, en: `${counts.title.en} ${by.en}` },
    definitions: [counts.id],
    feeds: feedsOf([counts]),
    unit: counts.unit,
    period: { from: period, to: period },
    columns: [
      ...dimensions.map((id) => categoryColumn(dimensionOf(id, facts.profile))),
      ...shown.map((outcome) => columnOf(facts, outcome)),
    ],
    rows,
    instead: rows.some(hasFigure) ? null : rows.length > 0 ? WORDS.detailWithheld : WORDS.nothingRecorded,
    notes: [],
  };
  const named = [...OUTCOME_LABELS].filter(([outcome]) => shown.includes(outcome));
  const charts = named.map(([outcome, title]) => barsOf(table, outcome.replaceAll('-', '_'), { title }));
  return { table, charts: side === null ? charts : [], layout: 'stacked' };
}

function columnOf({ definition, profile }: ReleaseFacts, outcome: string): MeasureColumn {
  const title =
    outcome === 'other-combined' ? OTHERS : categoryLabel(dimensionOf('graduate_outcome', profile), outcome);
  return { ...measureColumn(definition('graduate-outcomes')), id: outcome.replaceAll('-', '_'), title };
}

function keysOf({ cells, profile }: ReleaseFacts, dimensions: readonly string[]): Dimensions[] {
  const known = dimensions.map((id) => dimensionOf(id, profile));
  const order = (a: Dimensions, b: Dimensions): number =>
    known
      .map((each) => compareCategories(each, a[each.id] ?? '', b[each.id] ?? ''))
      .find((place) => place !== 0) ?? 0;
  return cells.details('graduates-followed', dimensions).sort(order);
}

function rowOf(
  facts: ReleaseFacts,
  key: Dimensions,
  { dimensions, shown }: { dimensions: readonly string[]; shown: readonly string[] },
): Row {
  return {
    cells: [
      ...dimensions.map((id) => categoryCell(dimensionOf(id, facts.profile), key[id])),
      ...shown.map((outcome): TableCell => ({ kind: 'measure', figure: figureAt(facts, key, outcome) })),
    ],
  };
}

function figureAt({ cells }: ReleaseFacts, key: Dimensions, outcome: string): Figure {
  return cells.figure('graduate-outcomes', { ...key, graduate_outcome: outcome });
}

function hasFigure({ cells }: Row): boolean {
  return cells.some((cell) => cell.kind === 'measure' && cell.figure.value !== null);
}
