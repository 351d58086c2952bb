import { causeOf } from '../../contracts/defects.ts';
import { breachTitle } from '../../contracts/field-titles.ts';
import type { Bilingual } from '../../model/bilingual.ts';
import { type Breach, feedOf, type SubmissionRecord } from '../../model/submission.ts';
import type { CountryProfile } from '../../profile/profile.ts';
import { tolerance } from '../definitions/tolerance.ts';
import type { ReleaseFacts } from '../release-facts.ts';
import type { Row, Table, TableCell } from '../report.ts';
import { UNITS } from '../units.ts';
import { howMuch } from './breach-size.ts';
import { FEED_COLUMN, feedCell, NONE, PERIOD_COLUMN, periodCell } from './feed-cells.ts';
import { dayIn, type FeedFacts, feedFacts } from './feed-facts.ts';

const STATES: Readonly<Record<string, Bilingual>> = {
  held: { ar: 'معلّق', en: 'Held' },
  settled: { ar: 'قائم لسبب مكتوب', en: 'Stands for a written reason' },
  superseded: { ar: 'حل محله ملف لاحق', en: 'Replaced by a later file' },
  withdrawn: { ar: 'مسحوب', en: 'Withdrawn' },
};

/** A submission that waits for a reason, or was given one. */
export function isBeyondTolerance({ state, override }: SubmissionRecord): boolean {
  return STATES[state] !== undefined && (state === 'held' || override !== null);
}

/** Every tolerance that a file of the release's period or earlier does not keep to, and the reason given for it. */
export function overridesTable(facts: ReleaseFacts): Table {
  const rows = feedFacts(facts).flatMap((feed) =>
    facts.submissions
      .filter((each) => feedOf(each) === feed.feed && isBeyondTolerance(each))
      .flatMap((each) => rowsOf(feed, each, facts.profile)),
  );
  const { period } = facts.manifest;
  return {
    id: 'holds-and-overrides',
    title: { ar: 'الملفات خارج الحدود وأسباب قبولها', en: 'Files beyond tolerance, and reasons given' },
    definitions: [tolerance.id],
    feeds: [],
    unit: UNITS.none,
    period: { from: period, to: period },
    columns: [
      FEED_COLUMN,
      PERIOD_COLUMN,
      { kind: 'category', id: 'breach', title: { ar: 'ما تجاوزه', en: 'What it is beyond' } },
      { kind: 'category', id: 'field', title: { ar: 'الحقل', en: 'Field' } },
      { kind: 'text', id: 'size', title: { ar: 'قبل ← الآن', en: 'Before → now' }, machine: true },
      { kind: 'category', id: 'state', title: { ar: 'الحالة', en: 'State' } },
      { kind: 'text', id: 'reason', title: { ar: 'السبب المكتوب', en: 'Reason given' } },
      { kind: 'text', id: 'by', title: { ar: 'من قرره', en: 'Given by' } },
      { kind: 'text', id: 'at', title: { ar: 'بتاريخ', en: 'Given on' }, machine: true },
    ],
    rows,
    instead: rows.length > 0 ? null : { ar: 'لا ملف خارج الحدود.', en: 'No file is beyond the tolerances.' },
    notes: [],
  };
}

/** A hold without a measure, such as a supplement without its file, is told by its reason alone. */
function rowsOf(feed: FeedFacts, each: SubmissionRecord, profile: CountryProfile): Row[] {
  const alone = { code: each.reason ?? '', detail: null, against: null, before: null, now: '' };
  const breaches = each.breaches.length > 0 ? each.breaches : each.reason === null ? [] : [alone];
  return breaches.map((breach) => ({ cells: cellsOf(feed, each, breach, profile) }));
}

function cellsOf(
  feed: FeedFacts,
  each: SubmissionRecord,
  breach: Breach,
  profile: CountryProfile,
): TableCell[] {
  const given = each.override?.codes.includes(breach.code) ? each.override : null;
  return [
    feedCell(feed),
    periodCell(each.period),
    { kind: 'category', code: breach.code, label: causeOf(breach.code) },
    fieldCell(feed, breach.detail, profile),
    { kind: 'text', text: howMuch(breach) },
    { kind: 'category', code: each.state, label: STATES[each.state] ?? NONE },
    { kind: 'text', text: given?.reason ?? '' },
    { kind: 'text', text: given?.by ?? '' },
    { kind: 'text', text: given === null ? '' : dayIn(profile.timeZone, given.at) },
  ];
}

function fieldCell({ contract }: FeedFacts, detail: string | null, profile: CountryProfile): TableCell {
  const label = detail === null ? NONE : breachTitle(contract, detail, profile);
  return { kind: 'category', code: detail ?? '', label };
}
