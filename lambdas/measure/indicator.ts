import type { IndicatorDefinition } from '../model/indicator.ts';
import type { DimensionId } from './dimensions.ts';
import type { Distribution } from './distributions.ts';
import type { RelationId } from './relation-catalogue.ts';

/** A count or a sum over rows of a relation, per bucket; parts merge by adding. */
export interface Tally {
  readonly rows: RelationId;
  /** SQL predicate over the relation's columns. */
  readonly where: string;
  /** SQL aggregate of integers that adds up over buckets. */
  readonly value: string;
  /** Column of the employer behind a row, counted distinct over all buckets; null where it is not about employers. */
  readonly employer: string | null;
  /** Whether the value is a number of persons. */
  readonly persons: boolean;
}

/** A tally that an expected number is made of, and the tables it is measured by. */
export type ExpectedPart = Pick<NamedTally, 'tables' | 'tally'>;

/** How an indicator comes about. */
export type Method =
  | { readonly by: 'tally'; readonly tally: Tally }
  /** Cells of `<id>.numerator` and `<id>.denominator`; the ratio is made of published parts. */
  | {
      readonly by: 'ratio';
      readonly numerator: Tally;
      readonly denominator: Tally;
      /** What the numerator leaves of the denominator, where the employers behind it matter: cells of `<id>.rest`. */
      readonly rest?: Tally;
    }
  /** Made by protect of cells `<id>.<part>`, such as sums of probabilities and what stands behind them. */
  | { readonly by: 'expected'; readonly parts: Readonly<Record<string, ExpectedPart>> }
  /** The lower quantile at `quarter` quarters, from merged histograms. */
  | { readonly by: 'quantile'; readonly of: Distribution; readonly quarter: 1 | 2 | 3 }
  /** The least or the most that the median can be, see MERGED_BOUNDS. */
  | { readonly by: 'median-bound'; readonly of: Distribution; readonly side: 'least' | 'most' }
  /** SQL over an employer's `jobs_before` and `jobs`, all buckets added up; the value is summed over employers. */
  | { readonly by: 'employer'; readonly value: string }
  /** Counted by link while it linked, see link-cells.ts. */
  | { readonly by: 'link' }
  /** Made of published cells after disclosure control. */
  | { readonly by: 'published-parts' };

/** An indicator: what readers are told of it, and how it is measured. One a file. */
export interface Indicator extends Omit<IndicatorDefinition, 'tables'> {
  readonly tables: readonly (readonly DimensionId[])[];
  readonly method: Method;
}

/** A tally and the name its cells carry. */
export interface NamedTally {
  readonly id: string;
  readonly tables: readonly (readonly DimensionId[])[];
  readonly tally: Tally;
}

/** The tallies behind an indicator, one a cell name. */
export function talliesOf({ id, tables, method }: Indicator): NamedTally[] {
  switch (method.by) {
    case 'tally':
      return [{ id, tables, tally: method.tally }];
    case 'ratio':
      return [
        { id: `${id}.numerator`, tables, tally: method.numerator },
        { id: `${id}.denominator`, tables, tally: method.denominator },
        ...(method.rest === undefined ? [] : [{ id: `${id}.rest`, tables, tally: method.rest }]),
      ];
    case 'expected':
      return Object.entries(method.parts).map(([part, of]) => ({ id: `${id}.${part}`, ...of }));
    case 'quantile':
      return method.of.persons ? [] : [{ id: `${id}.count`, tables, tally: countOf(method.of) }];
    default:
      return [];
  }
}

function countOf({ rows, where, employer, persons }: Distribution): Tally {
  return { rows, where, value: 'count(*)', employer, persons };
}
