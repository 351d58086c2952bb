import type { Bilingual } from '../../model/bilingual.ts';
import { share } from '../../page/format.ts';
import type { CountryProfile } from '../../profile/profile.ts';
import { categoryLabel, compareCategories, type Dimension, dimensionOf } from '../category-labels.ts';
import type { CellTable, Dimensions } from '../cell-table.ts';
import { shareOfTotal } from '../definitions/derived.ts';
import { derive, type Figure } from '../figure.ts';
import type { Column, Definition, MeasureColumn, Row, Table, TableCell } from '../report.ts';
import { UNITS } from '../units.ts';
import { WORDS } from '../words.ts';
import { feedsOf } from './feeds-of.ts';
import { whyNoTable } from './why-no-table.ts';

export interface CategoryTableRequest {
  readonly id: string;
  readonly title: Bilingual;
  readonly cells: CellTable;
  readonly profile: CountryProfile;
  readonly dimensions: readonly string[];
  readonly measures: readonly Definition[];
  /** Adds each category's share of the first measure's total. */
  readonly share?: boolean;
}

/**
 * A table with one row a category (or pair of categories) that has a cell, and the totals that are published
 * with them. Where no detail may be shown it says so instead.
 */
export function categoryTable(request: CategoryTableRequest): Table {
  const details = request.dimensions.length > 0 ? keysOf(request, request.dimensions) : [];
  const margins = request.dimensions.length > 1 ? request.dimensions.map((id) => keysOf(request, [id])) : [];
  const keys = [...(hasFigure(request, [{}]) ? [{}] : []), ...margins.flat(), ...details];
  const dimensions = request.dimensions.map((id) => dimensionOf(id, request.profile));
  keys.sort((a, b) => compareKeys(dimensions, a, b));
  return {
    id: request.id,
    title: request.title,
    definitions: [
      ...request.measures.map((measure) => measure.id),
      ...(request.share ? [shareOfTotal.id] : []),
    ],
    feeds: feedsOf(request.measures),
    unit: unitOf(request),
    period: { from: request.cells.period, to: request.cells.period },
    columns: columnsOf(request, dimensions),
    rows: keys.map((key) => rowOf(request, dimensions, key)),
    instead: hasFigure(request, request.dimensions.length > 0 ? details : [{}])
      ? null
      : whyNoTable(figuresOf(request, [{}]), figuresOf(request, details)),
    notes: keys.some((key) => Object.entries(key).some(isCombined)) ? [WORDS.combined] : [],
  };
}

function isCombined([dimension, code]: [string, string]): boolean {
  return code.startsWith('other-combined') || (dimension === 'activity' && /^[A-Z]{2,}$/.test(code));
}

/** The distinct category keys any measure has a cell for, with exactly these dimensions. */
function keysOf(request: CategoryTableRequest, dimensions: readonly string[]): Dimensions[] {
  const seen = new Map<string, Dimensions>();
  for (const measure of request.measures) {
    for (const key of request.cells.details(measure.id, dimensions)) {
      seen.set(dimensions.map((id) => key[id]).join('|'), key);
    }
  }
  return [...seen.values()];
}

function hasFigure(request: CategoryTableRequest, keys: readonly Dimensions[]): boolean {
  return figuresOf(request, keys).some(({ value }) => value !== null);
}

function figuresOf({ measures, cells }: CategoryTableRequest, keys: readonly Dimensions[]): Figure[] {
  return keys.flatMap((key) => measures.map(({ id }) => cells.figure(id, key)));
}

/** Totals first, then categories in the order of their classification. */
function compareKeys(dimensions: readonly Dimension[], a: Dimensions, b: Dimensions): number {
  for (const dimension of dimensions) {
    const [left, right] = [a[dimension.id], b[dimension.id]];
    if (left === right) continue;
    if (left === undefined) return -1;
    if (right === undefined) return 1;
    return compareCategories(dimension, left, right);
  }
  return 0;
}

function columnsOf(request: CategoryTableRequest, dimensions: readonly Dimension[]): Column[] {
  const shareColumn: Column = measureColumn(shareOfTotal);
  return [
    ...dimensions.map(categoryColumn),
    ...request.measures.map(measureColumn),
    ...(request.share ? [shareColumn] : []),
  ];
}

/** The column of a dimension; classifications people know by number show their codes. */
export function categoryColumn({ id, title }: Dimension): Column {
  const coded = id === 'occupation' || id === 'field';
  const unbroken = id === 'nationality_group' || id === 'age_band';
  return { kind: 'category', id, title, coded, unbroken };
}

/** The column of a defined figure; its id in the CSV is the definition's with underscores. */
export function measureColumn(definition: Definition): MeasureColumn {
  const { title, unit, decimals } = definition;
  return { kind: 'measure', id: definition.id.replaceAll('-', '_'), title, unit, decimals };
}

function rowOf(request: CategoryTableRequest, dimensions: readonly Dimension[], key: Dimensions): Row {
  const figures = request.measures.map((measure) => request.cells.figure(measure.id, key));
  return {
    total: dimensions.every(({ id }) => key[id] === undefined),
    cells: [
      ...dimensions.map((dimension) => categoryCell(dimension, key[dimension.id])),
      ...figures.map((figure): TableCell => ({ kind: 'measure', figure })),
      ...(request.share ? [shareCell(request, figures[0])] : []),
    ],
  };
}

function shareCell(request: CategoryTableRequest, figure: Figure | undefined): TableCell {
  const total = request.cells.figure(request.measures[0]?.id ?? '');
  const part = figure ?? total;
  return { kind: 'measure', figure: derive(part, total, share) };
}

/** A category by its code; without one, all of them together. */
export function categoryCell(dimension: Dimension, code: string | undefined): TableCell {
  return code === undefined
    ? { kind: 'category', code: 'all', label: WORDS.all }
    : { kind: 'category', code, label: categoryLabel(dimension, code) };
}

function unitOf(request: CategoryTableRequest): Bilingual {
  const units = new Set(request.measures.map((measure) => measure.unit.en));
  const first = request.measures[0];
  return units.size === 1 && first !== undefined && !request.share ? first.unit : UNITS.several;
}
