import type { Bilingual } from '../../model/bilingual.ts';
import { categoryLabel, compareCategories, dimensionOf } from '../category-labels.ts';
import type { Dimensions } from '../cell-table.ts';
import { barsOf } from '../charts/from-table.ts';
import type { Figure } from '../figure.ts';
import type { ReleaseFacts } from '../release-facts.ts';
import type { Exhibit, MeasureColumn, Row, Table, TableCell } from '../report.ts';
import { categoryCell, categoryColumn, measureColumn } from '../tables/category-table.ts';
import { feedsOf } from '../tables/feeds-of.ts';
import { whyNoTable } from '../tables/why-no-table.ts';
import { FIRST_JOB_LABELS, OUTCOME_LABELS } from './labels.ts';
import { SIDES, type Side } from './sides.ts';

/** Counts of graduates by an outcome each of them has one of. */
export interface Outcomes {
  readonly indicator: string;
  readonly dimension: string;
  readonly labels: ReadonlyMap<string, Bilingual>;
  /** All of them, whatever the outcome. */
  readonly followed: string;
}

export const WHAT_BECAME: Outcomes = {
  indicator: 'graduate-outcomes',
  dimension: 'graduate_outcome',
  labels: OUTCOME_LABELS,
  followed: 'graduates-followed',
};
export const FIRST_JOB: Outcomes = {
  indicator: 'graduates-first-job',
  dimension: 'first_job',
  labels: FIRST_JOB_LABELS,
  followed: 'graduates-first-job',
};

/** Outcomes that are told as one stand in a column of their own. */
const COMBINED = 'other-combined';
const OTHERS: Bilingual = { ar: 'نواتج أخرى مجمّعة', en: 'Other outcomes combined' };

/**
 * Graduates with each outcome, a row for each time since graduation and a column for each outcome, with a chart of each
 * outcome; by a side a row for each of its categories as well, without charts.
 */
export function outcomeExhibit(facts: ReleaseFacts, outcomes: Outcomes, side: Side | null): Exhibit {
  const { indicator, dimension, labels } = outcomes;
  const counts = facts.definition(indicator);
  const by = side === null ? { ar: 'بحسب الأجل', en: 'by time since graduation' } : SIDES[side];
  const dimensions = side === null ? ['horizon'] : ['horizon', side];
  const keys = keysOf(facts, outcomes.followed, dimensions);
  const figure = (key: Dimensions, outcome: string): Figure =>
    facts.cells.figure(indicator, { ...key, [dimension]: outcome });
  const shown = [...labels.keys(), COMBINED].filter((outcome) =>
    keys.some((key) => figure(key, outcome).status !== 'absent'),
  );
  const rows = keys.map(
    (key): Row => ({
      cells: [
        ...dimensions.map((id) => categoryCell(dimensionOf(id, facts.profile), key[id])),
        ...shown.map((outcome): TableCell => ({ kind: 'measure', figure: figure(key, outcome) })),
      ],
    }),
  );
  const followed = (some: readonly Dimensions[]) =>
    some.map((key) => facts.cells.figure(outcomes.followed, key));
  const totals = side === null ? [] : followed(keysOf(facts, outcomes.followed, ['horizon']));
  const details = [...followed(keys), ...keys.flatMap((key) => shown.map((outcome) => figure(key, outcome)))];
  const { period } = facts.cells;
  const table: Table = {
    id: side === null ? indicator : `${indicator}-by-${side}`,
    title: { ar: `${counts.title.ar} ${by.ar}`, en: `${counts.title.en} ${by.en}` },
    definitions: [counts.id],
    feeds: feedsOf([counts]),
    unit: counts.unit,
    period: { from: period, to: period },
    columns: [
      ...dimensions.map((id) => categoryColumn(dimensionOf(id, facts.profile))),
      ...shown.map((outcome) => columnOf(facts, outcomes, outcome)),
    ],
    rows,
    instead: rows.some(hasFigure) ? null : whyNoTable(totals, details),
    notes: [],
  };
  const named = [...labels].filter(([outcome]) => shown.includes(outcome));
  const charts = named.map(([outcome, title]) => barsOf(table, outcome.replaceAll('-', '_'), { title }));
  return { table, charts: side === null ? charts : [], layout: 'stacked' };
}

function columnOf(
  { definition, profile }: ReleaseFacts,
  { indicator, dimension }: Outcomes,
  outcome: string,
): MeasureColumn {
  const title = outcome === COMBINED ? OTHERS : categoryLabel(dimensionOf(dimension, profile), outcome);
  return { ...measureColumn(definition(indicator)), id: outcome.replaceAll('-', '_'), title };
}

function keysOf(
  { cells, profile }: ReleaseFacts,
  followed: string,
  dimensions: readonly string[],
): Dimensions[] {
  const known = dimensions.map((id) => dimensionOf(id, profile));
  const order = (a: Dimensions, b: Dimensions): number =>
    known
      .map((each) => compareCategories(each, a[each.id] ?? '', b[each.id] ?? ''))
      .find((place) => place !== 0) ?? 0;
  return cells.details(followed, dimensions).sort(order);
}

function hasFigure({ cells }: Row): boolean {
  return cells.some((cell) => cell.kind === 'measure' && cell.figure.value !== null);
}
