import type { Bilingual } from '../../model/bilingual.ts';
import { barsOf } from '../charts/from-table.ts';
import type { ReleaseFacts } from '../release-facts.ts';
import type { Exhibit } from '../report.ts';
import { categoryTable } from './category-table.ts';

/** A table by categories, and what is drawn of it. */
export interface CategoryExhibit {
  readonly id: string;
  readonly title: Bilingual;
  /** None for a table of totals. */
  readonly dimensions: readonly string[];
  /** Ids of the indicators that are its columns. */
  readonly measures: readonly string[];
  /** Adds each category's share of the first measure's total. */
  readonly share?: boolean;
  /** Ids of the measures that bars are drawn of. */
  readonly drawn: readonly string[];
  /** Heading of the bars of a measure, from its title; that of the table where it is left out. */
  readonly heading?: (measure: Bilingual) => Bilingual;
  readonly layout?: Exhibit['layout'];
}

/** The table with its bars beside it. */
export function categoryExhibit(
  { cells, profile, definition }: ReleaseFacts,
  {
    id,
    title,
    dimensions,
    measures,
    share = false,
    drawn,
    heading = () => title,
    layout = 'beside',
  }: CategoryExhibit,
): Exhibit {
  const table = categoryTable({
    id,
    title,
    cells,
    profile,
    dimensions,
    measures: measures.map(definition),
    share,
  });
  const charts = drawn.map((measure) =>
    barsOf(table, measure.replaceAll('-', '_'), { title: heading(definition(measure).title) }),
  );
  return { table, charts, layout };
}
