import { causeOf } from '../../contracts/defects.ts';
import { fieldTitle } from '../../contracts/field-titles.ts';
import { compare } from '../../model/compare.ts';
import { same } from '../../page/language.ts';
import { rowBalance } from '../definitions/quality.ts';
import { known } from '../figure.ts';
import type { ReleaseFacts } from '../release-facts.ts';
import type { Row, Table } from '../report.ts';
import { UNITS } from '../units.ts';
import { FEED_COLUMN, feedCell, NONE } from './feed-cells.ts';
import { type FeedFacts, feedFacts } from './feed-facts.ts';

/** Quarantined rows of each feed by reason and field, most frequent first. */
export function reasonsTable(facts: ReleaseFacts): Table {
  const { period } = facts.manifest;
  const rows = feedFacts(facts).flatMap(rowsOf);
  return {
    id: 'quarantine-reasons',
    title: { ar: 'أسباب العزل', en: 'Reasons for quarantine' },
    definitions: [rowBalance.id],
    feeds: [],
    unit: UNITS.rows,
    period: { from: period, to: period },
    columns: [
      FEED_COLUMN,
      { kind: 'category', id: 'reason', title: { ar: 'السبب', en: 'Reason' } },
      { kind: 'category', id: 'field', title: { ar: 'الحقل', en: 'Field' } },
      { kind: 'measure', id: 'rows', title: { ar: 'السجلات', en: 'Rows' }, unit: UNITS.rows, decimals: 0 },
    ],
    rows,
    instead: rows.length > 0 ? null : { ar: 'لم يُعزل أي سجل.', en: 'No row was quarantined.' },
    notes: [
      {
        ar: 'يُعد السجل تحت كل سبب ينطبق عليه، فقد يزيد مجموع الأسباب على عدد السجلات المعزولة.',
        en: 'A row counts under each reason that applies to it, so reasons may add up to more than the rows quarantined.',
      },
    ],
  };
}

function rowsOf(feed: FeedFacts): Row[] {
  const counts = new Map<string, { code: string; field: string | null; count: number }>();
  for (const { code, severity, field, count } of feed.files.flatMap((file) => file.findings)) {
    if (severity !== 'quarantine') continue;
    const key = `${code}|${field ?? ''}`;
    counts.set(key, { code, field, count: count + (counts.get(key)?.count ?? 0) });
  }
  return [...counts.entries()]
    .sort(([a, left], [b, right]) => right.count - left.count || compare(a, b))
    .map(([, { code, field, count }]) => ({
      cells: [
        feedCell(feed),
        { kind: 'category', code, label: causeOf(code) },
        {
          kind: 'category',
          code: field ?? '',
          label: field === null ? NONE : (fieldTitle(feed.contract, field) ?? same(field)),
        },
        { kind: 'measure', figure: known(count) },
      ],
    }));
}
