import type { MeasuredTable } from './measured-feeds.ts';

/**
 * A table a relation is made from: the persons' months that link wrote; their spells as known at the end of each month,
 * all the way back (see link/spell-sql.ts for the columns); the employers of all buckets as link found them registered; or
 * the rows of a feed.
 */
export type SourceTable = 'person_months' | 'spells' | 'employers' | MeasuredTable;

/**
 * What indicators are measured over: a query with a `month` column, measured month by month. One a file. Of its sources
 * it sees the month itself, as many calendar months before it as it reaches, and the month after where it looks ahead;
 * what lies further back, or later, is not there, and a month is measured anew only when one of those changed or came.
 * Beside them stand `months`, the months being measured (last_day, half_year_before and year_before as dates;
 * month_before, and month_after, null where the series lacks it; same_month_before, twelve months earlier; unbroken,
 * how many months before it the series has without a gap, twelve and the reach at most; series_since, for readers of
 * spells, the first of the months in a row up to it, however far back), `series` (month, month_before), all months in
 * view, and the lists `field_occupations (field, occupation)`, `telework_shares (occupation, millionths)`, `entities
 * (entity)` and, for readers of graduates, `universities (institution, university)`.
 *
 * Rows of other months than those in `months` are left out by themselves.
 */
export interface Relation {
  /** The tables the query names. */
  readonly reads: readonly SourceTable[];
  /** Other relations the query names, by id. */
  readonly over?: readonly string[];
  /** Calendar months before its own that a month's rows depend on; 0 for the month alone. */
  readonly reach: number;
  /** 1 where a month's rows depend on the calendar month after it as well, as far as it is there. */
  readonly ahead?: 1;
  readonly sql: string;
}
