import type { Bilingual } from '../../model/bilingual.ts';
import type { Figure } from '../figure.ts';

interface ChartFrame {
  /** Kebab-case, unique on the page. */
  readonly id: string;
  readonly title: Bilingual;
  readonly unit: Bilingual;
  readonly decimals: number;
  /** Drawn over the whole width of the page rather than half of it. */
  readonly full?: boolean;
}

/** One bar a category, from zero. */
export interface BarChart extends ChartFrame {
  readonly kind: 'bars';
  readonly rows: readonly { readonly label: Bilingual; readonly value: number }[];
  /** Whether categories without a published value were left to the table. */
  readonly partial: boolean;
  /** Values to read the bars against, each a line across them with its name above. */
  readonly references?: readonly { readonly label: Bilingual; readonly value: number }[];
}

/**
 * A span from a low to a high value with a mark between, such as the quartiles around a median; any of them may be a
 * lower bound.
 */
export interface RangeChart extends ChartFrame {
  readonly kind: 'ranges';
  readonly rows: readonly RangeRow[];
}

export interface RangeRow {
  readonly label: Bilingual;
  readonly low: Figure;
  readonly middle: Figure;
  readonly high: Figure;
}

/** One value a period. */
export interface LineChart extends ChartFrame {
  readonly kind: 'line';
  readonly points: readonly { readonly label: Bilingual; readonly figure: Figure }[];
}

/** Bars to both sides of zero, each side with a meaning. */
export interface DivergingChart extends ChartFrame {
  readonly kind: 'diverging';
  readonly above: Bilingual;
  readonly below: Bilingual;
  readonly rows: readonly { readonly label: Bilingual; readonly value: number }[];
}

/** Where a value was and where it is now, beside the span that is usual. */
export interface MoveChart extends ChartFrame {
  readonly kind: 'moves';
  readonly rows: readonly MoveRow[];
  /** Whether the scale begins at zero; else it spans what is drawn. */
  readonly fromZero: boolean;
  /** Whether rows without published values were left to the table. */
  readonly partial: boolean;
}

export interface MoveRow {
  readonly label: Bilingual;
  /** The usual span, null where there is none. */
  readonly low: number | null;
  readonly high: number | null;
  readonly before: number;
  readonly now: number;
}

export type Chart = BarChart | RangeChart | LineChart | DivergingChart | MoveChart;

/** How a chart is drawn. */
export interface Canvas {
  readonly width: number;
  readonly narrow: boolean;
}

/** Beside a table on a desk or on paper. */
export const HALF: Canvas = { width: 500, narrow: false };
/** Over the whole width of the page. */
export const FULL: Canvas = { width: 1020, narrow: false };
/** On a phone, where the letters must stay readable. */
export const NARROW: Canvas = { width: 330, narrow: true };
