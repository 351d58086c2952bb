import type { Bilingual } from '../model/bilingual.ts';
import type { Period } from '../model/period.ts';
import type { FeedId } from '../model/submission.ts';
import type { Chart } from './charts/chart.ts';
import type { Figure } from './figure.ts';
import type { ReleaseFacts } from './release-facts.ts';

/** What a figure means; every table names its own. */
export interface Definition {
  /** Id of the indicator, and the anchor on the page. */
  readonly id: string;
  readonly title: Bilingual;
  readonly text: Bilingual;
  /** The standard or rule the definition follows; null where it is the house's own. */
  readonly standard: Bilingual | null;
  /** How a figure comes about, in one line; left out where the text says it. */
  readonly formula?: Bilingual;
  /** What to keep in mind when quoting it. */
  readonly caveats?: readonly Bilingual[];
  readonly unit: Bilingual;
  /** Decimals it is published with. */
  readonly decimals: number;
  /** Feeds it is made from. */
  readonly feeds: readonly FeedId[];
}

/**
 * A classification or other closed list; `coded`: the page shows the code before the label; `unbroken`: on one line;
 * `sentences`: the labels are sentences, and are given the room of a few lines.
 */
export interface CategoryColumn {
  readonly kind: 'category';
  readonly id: string;
  readonly title: Bilingual;
  readonly coded?: boolean;
  readonly unbroken?: boolean;
  readonly sentences?: boolean;
}

/**
 * Open text. `machine`: a code or hash, left to right in both languages; `short` shows only so many characters; `slim`: of
 * few letters, and given no more room.
 */
export interface TextColumn {
  readonly kind: 'text';
  readonly id: string;
  readonly title: Bilingual;
  readonly machine?: boolean;
  readonly short?: number;
  readonly slim?: boolean;
}

/** Figures; `bar` draws percentages as a bar behind the number. */
export interface MeasureColumn {
  readonly kind: 'measure';
  readonly id: string;
  readonly title: Bilingual;
  readonly unit: Bilingual;
  readonly decimals: number;
  readonly bar?: boolean;
}

export type Column = CategoryColumn | TextColumn | MeasureColumn;

export type TableCell =
  | { readonly kind: 'category'; readonly code: string; readonly label: Bilingual }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'measure'; readonly figure: Figure };

export interface Row {
  /** One cell a column, in the columns' order. */
  readonly cells: readonly TableCell[];
  /** The sum the other rows are parts of. */
  readonly total?: boolean;
  /** Anchor on the page. */
  readonly anchor?: string;
}

/** A table as it is printed, downloaded and described: the same rows on the page, in the CSV and in the JSON. */
export interface Table {
  /** Kebab-case, unique in the report; the CSV's file name. */
  readonly id: string;
  readonly title: Bilingual;
  /** Ids of the definitions of its figures. */
  readonly definitions: readonly string[];
  readonly feeds: readonly FeedId[];
  readonly unit: Bilingual;
  /** First and last period its rows are of. */
  readonly period: { readonly from: Period; readonly to: Period };
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Said in place of the table where its rows would say nothing. */
  readonly instead: Bilingual | null;
  readonly notes: readonly Bilingual[];
}

/** A table with the charts drawn from it. */
export interface Exhibit {
  readonly table: Table;
  readonly charts: readonly Chart[];
  /** Charts beside the table where the page is wide enough, or above it. */
  readonly layout: 'beside' | 'stacked';
}

export interface Section {
  readonly id: string;
  readonly title: Bilingual;
  readonly sentences: readonly Bilingual[];
  readonly exhibits: readonly Exhibit[];
}

/** A headline figure. */
export interface Tile {
  readonly definition: string;
  readonly title: Bilingual;
  readonly figure: Figure;
  readonly decimals: number;
  /** Written after the number: `%`, or the currency. */
  readonly suffix: Bilingual | null;
  readonly note: Bilingual | null;
}

export interface ReportContent {
  readonly tiles: readonly Tile[];
  /** What a reader in a hurry should take away. */
  readonly findings: readonly Bilingual[];
  readonly sections: readonly Section[];
  readonly definitions: readonly Definition[];
}

/** One report: a file in `reports/`. */
export interface Report {
  readonly id: string;
  readonly title: Bilingual;
  /** One sentence on what the report answers. */
  readonly lead: Bilingual;
  /** Ids of the indicators whose cells it needs. */
  readonly indicators: readonly string[];
  readonly content: (facts: ReleaseFacts) => ReportContent;
}
