import type { Bilingual } from '../../model/bilingual.ts';
import { share } from '../../page/format.ts';
import { rowBalance } from '../definitions/quality.ts';
import { ABSENT, type Figure, known } from '../figure.ts';
import type { ReleaseFacts } from '../release-facts.ts';
import type { Column, Row, Table, TableCell } from '../report.ts';
import { UNITS } from '../units.ts';
import { WORDS } from '../words.ts';
import { FEED_COLUMN, feedCell, PERIOD_COLUMN, periodCell } from './feed-cells.ts';
import { feedFacts } from './feed-facts.ts';

export interface Counts {
  readonly read: number;
  readonly accepted: number;
  readonly quarantined: number;
  readonly duplicate: number;
}

/** Rows of all feeds' newest data together. */
export function totalRows(facts: ReleaseFacts): Counts {
  const none: Counts = { read: 0, accepted: 0, quarantined: 0, duplicate: 0 };
  return feedFacts(facts).reduce(
    (sum, { input }) => (input === undefined ? sum : plus(sum, input.rows)),
    none,
  );
}

/** How many rows of each feed were read, and what became of them. */
export function rowsTable(facts: ReleaseFacts): Table {
  const { period } = facts.manifest;
  const total: Row = {
    total: true,
    cells: [{ kind: 'category', code: 'all', label: WORDS.all }, ...blankThen(totalRows(facts))],
  };
  return {
    id: 'rows',
    title: { ar: 'السجلات المقروءة وما آلت إليه', en: 'Rows read and what became of them' },
    definitions: [rowBalance.id],
    feeds: [],
    unit: UNITS.rows,
    period: { from: period, to: period },
    columns: [
      FEED_COLUMN,
      PERIOD_COLUMN,
      rowsColumn('read', { ar: 'مقروءة', en: 'Read' }),
      rowsColumn('accepted', { ar: 'مقبولة', en: 'Accepted' }),
      rowsColumn('quarantined', { ar: 'معزولة', en: 'Quarantined' }),
      rowsColumn('duplicate', { ar: 'مكررة', en: 'Duplicate' }),
      percentColumn('accepted_share', { ar: 'نسبة المقبول', en: 'Share accepted' }),
      percentColumn('set_aside_share', { ar: 'نسبة المعزول والمكرر', en: 'Share quarantined or duplicate' }),
    ],
    rows: [
      total,
      ...feedFacts(facts).map(
        (feed): Row => ({
          cells: [feedCell(feed), periodCell(feed.input?.period), ...countCells(feed.input?.rows)],
        }),
      ),
    ],
    instead: null,
    notes: [],
  };
}

function plus(a: Counts, b: Counts): Counts {
  return {
    read: a.read + b.read,
    accepted: a.accepted + b.accepted,
    quarantined: a.quarantined + b.quarantined,
    duplicate: a.duplicate + b.duplicate,
  };
}

function blankThen(counts: Counts): TableCell[] {
  return [
    { kind: 'category', code: 'all', label: { ar: 'أحدث ما في الإصدار', en: 'Newest in the release' } },
    ...countCells(counts),
  ];
}

function countCells(counts: Counts | undefined): TableCell[] {
  if (counts === undefined) return Array.from({ length: 6 }, () => measure(ABSENT));
  const { read, accepted, quarantined, duplicate } = counts;
  return [
    ...[read, accepted, quarantined, duplicate].map((value) => measure(known(value))),
    measure(percent(accepted, read)),
    measure(percent(quarantined + duplicate, read)),
  ];
}

function percent(part: number, whole: number): Figure {
  const value = share(part, whole, 2);
  return value === null ? { value: null, status: 'not-applicable' } : known(value);
}

function measure(figure: Figure): TableCell {
  return { kind: 'measure', figure };
}

function rowsColumn(id: string, title: Bilingual): Column {
  return { kind: 'measure', id, title, unit: UNITS.rows, decimals: 0 };
}

function percentColumn(id: string, title: Bilingual): Column {
  return { kind: 'measure', id, title, unit: UNITS.percent, decimals: 2 };
}
