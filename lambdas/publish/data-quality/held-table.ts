import { causeOf } from '../../contracts/defects.ts';
import type { Bilingual } from '../../model/bilingual.ts';
import { feedOf, type SubmissionRecord } from '../../model/submission.ts';
import { provenance } from '../definitions/quality.ts';
import type { ReleaseFacts } from '../release-facts.ts';
import type { Row, Table } from '../report.ts';
import { UNITS } from '../units.ts';
import { FEED_COLUMN, feedCell, NONE, PERIOD_COLUMN, periodCell } from './feed-cells.ts';
import { feedFacts } from './feed-facts.ts';

const STATES: Readonly<Record<string, Bilingual>> = {
  rejected: { ar: 'مرفوض', en: 'Rejected' },
  held: { ar: 'معلّق', en: 'Held' },
};

/** Files of the release's period and earlier that stand aside, and why; by hash, since a file name may say too much. */
export function heldTable(facts: ReleaseFacts): Table {
  const rows = feedFacts(facts).flatMap((feed) =>
    facts.submissions
      .filter((each) => feedOf(each) === feed.feed && STATES[each.state] !== undefined)
      .map((each): Row => ({ cells: [feedCell(feed), ...cellsOf(each)] })),
  );
  const { period } = facts.manifest;
  return {
    id: 'held-and-rejected',
    title: { ar: 'الملفات المعلّقة والمرفوضة', en: 'Files held and rejected' },
    definitions: [provenance.id],
    feeds: [],
    unit: UNITS.none,
    period: { from: period, to: period },
    columns: [
      FEED_COLUMN,
      PERIOD_COLUMN,
      { kind: 'category', id: 'state', title: { ar: 'الحالة', en: 'State' } },
      { kind: 'category', id: 'reason', title: { ar: 'السبب', en: 'Reason' } },
      {
        kind: 'text',
        id: 'sha256',
        title: { ar: 'بصمة الملف', en: 'Hash of the file' },
        machine: true,
        short: 16,
      },
    ],
    rows,
    instead: rows.length > 0 ? null : { ar: 'لا ملف معلّقا ولا مرفوضا.', en: 'No file is held or rejected.' },
    notes: [],
  };
}

function cellsOf(each: SubmissionRecord): Row['cells'] {
  return [
    periodCell(each.period),
    { kind: 'category', code: each.state, label: STATES[each.state] ?? NONE },
    {
      kind: 'category',
      code: each.reason ?? '',
      label: each.reason === null ? NONE : causeOf(each.reason),
    },
    { kind: 'text', text: each.sha256 },
  ];
}
