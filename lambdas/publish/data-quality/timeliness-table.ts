import type { Bilingual } from '../../model/bilingual.ts';
import { formatDate } from '../../page/format.ts';
import { inBoth } from '../../page/language.ts';
import { age, timeliness } from '../definitions/quality.ts';
import { ABSENT, type Figure, known } from '../figure.ts';
import type { ReleaseFacts } from '../release-facts.ts';
import type { Row, Table, TableCell } from '../report.ts';
import { measureColumn } from '../tables/category-table.ts';
import { UNITS } from '../units.ts';
import {
  AGENCY_COLUMN,
  agencyCell,
  FEED_COLUMN,
  feedCell,
  NONE,
  PERIOD_COLUMN,
  periodCell,
} from './feed-cells.ts';
import { type FeedFacts, feedFacts } from './feed-facts.ts';

const STANDINGS = {
  'on-time': { ar: 'في الموعد', en: 'On time' },
  late: { ar: 'متأخر', en: 'Late' },
  'not-recorded': { ar: 'لم يُسجّل وقت الاستلام', en: 'Time of receipt not recorded' },
  missing: { ar: 'لم يصل', en: 'Not received' },
} as const satisfies Record<string, Bilingual>;

export type Standing = keyof typeof STANDINGS;

/** Whether the feed's newest file came in time. */
export function standingOf({ input, daysLate }: FeedFacts): Standing {
  if (input === undefined) return 'missing';
  if (daysLate === null) return 'not-recorded';
  return daysLate > 0 ? 'late' : 'on-time';
}

/** When each feed was due, when it came, and how old it is. */
export function timelinessTable(facts: ReleaseFacts): Table {
  const { period } = facts.manifest;
  return {
    id: 'timeliness',
    title: { ar: 'وصول البيانات ومواعيدها وعمرها', en: 'Arrival, due dates and age of the data' },
    definitions: [timeliness.id, age.id],
    feeds: [],
    unit: UNITS.several,
    period: { from: period, to: period },
    columns: [
      FEED_COLUMN,
      AGENCY_COLUMN,
      PERIOD_COLUMN,
      measureColumn(age),
      { kind: 'category', id: 'due', title: { ar: 'موعد الاستحقاق', en: 'Due' }, unbroken: true },
      { kind: 'category', id: 'received', title: { ar: 'الاستلام', en: 'Received' }, unbroken: true },
      { kind: 'category', id: 'standing', title: { ar: 'الحالة', en: 'Standing' } },
      { ...measureColumn(timeliness), id: 'days_late', title: { ar: 'أيام التأخر', en: 'Days late' } },
    ],
    rows: feedFacts(facts).map(rowOf),
    instead: null,
    notes: [],
  };
}

function rowOf(feed: FeedFacts): Row {
  const standing = standingOf(feed);
  return {
    anchor: `feed-${feed.feed.replace('/', '-')}`,
    cells: [
      feedCell(feed),
      agencyCell(feed),
      periodCell(feed.input?.period),
      { kind: 'measure', figure: figureOf(feed.age) },
      dateCell(feed.due),
      dateCell(feed.received),
      { kind: 'category', code: standing, label: STANDINGS[standing] },
      { kind: 'measure', figure: figureOf(feed.daysLate) },
    ],
  };
}

function figureOf(value: number | null): Figure {
  return value === null ? ABSENT : known(value);
}

function dateCell(date: string | null): TableCell {
  if (date === null) return { kind: 'category', code: '', label: NONE };
  return { kind: 'category', code: date, label: inBoth((language) => formatDate(date, language)) };
}
