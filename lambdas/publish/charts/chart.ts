import type { Bilingual } from '../../model/bilingual.ts';
import type { Figure } from '../figure.ts';

interface ChartFrame {
  /** Kebab-case, unique on the page. */
  readonly id: string;
  readonly title: Bilingual;
  readonly unit: Bilingual;
  readonly decimals: number;
}

/** One bar a category, from zero. */
export interface BarChart extends ChartFrame {
  readonly kind: 'bars';
  readonly rows: readonly { readonly label: Bilingual; readonly figure: Figure }[];
}

/** One bar a category, made of the same parts in each. */
export interface StackChart extends ChartFrame {
  readonly kind: 'stack';
  readonly parts: readonly Bilingual[];
  readonly rows: readonly { readonly label: Bilingual; readonly figures: readonly Figure[] }[];
}

/** A span from a low to a high value with a mark between, such as the quartiles around a median. */
export interface RangeChart extends ChartFrame {
  readonly kind: 'ranges';
  readonly rows: readonly {
    readonly label: Bilingual;
    readonly low: Figure;
    readonly middle: Figure;
    readonly high: Figure;
  }[];
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

export type Chart = BarChart | StackChart | RangeChart | LineChart | DivergingChart;

/** How a chart is drawn: a wide drawing for desks and paper, a narrow one whose letters stay readable on a phone. */
export interface Canvas {
  readonly width: number;
  readonly narrow: boolean;
}

export const WIDE: Canvas = { width: 560, narrow: false };
export const NARROW: Canvas = { width: 344, narrow: true };
