import type { Bilingual } from '../../model/bilingual.ts';
import type { ChangeReason, ReleaseChange } from '../../model/release.ts';
import { provenance } from '../definitions/quality.ts';
import { ABSENT, known } from '../figure.ts';
import type { ReleaseFacts } from '../release-facts.ts';
import type { Column, Row, Table, TableCell } from '../report.ts';
import { UNITS } from '../units.ts';
import { FEED_COLUMN, feedCell, PERIOD_COLUMN, periodCell } from './feed-cells.ts';
import { feedFacts } from './feed-facts.ts';

const REASONS: Readonly<Record<ChangeReason, Bilingual>> = {
  arrived: { ar: 'وصل ملف لم يكن', en: 'A file arrived where there was none' },
  gone: { ar: 'لم يعد في الفترة ملف معتمد', en: 'No file stands for the period any more' },
  replaced: { ar: 'حلّ ملف محل آخر', en: 'Another file took its place' },
  'let-stand': { ar: 'اعتُمد ملف معلّق لسبب مكتوب', en: 'A held file stands, for a written reason' },
  withdrawn: { ar: 'سُحب ملف', en: 'A file was withdrawn' },
  supplemented: { ar: 'تغيرت الملفات التكميلية', en: 'Its supplements changed' },
  contract: { ar: 'أعيد الحساب بإصدار جديد من العقد', en: 'Recomputed under a new version of the contract' },
  decided: { ar: 'أعيد الحساب بعد قرارات مشرف البيانات', en: 'Recomputed after decisions of a data steward' },
  rules: { ar: 'أعيد الحساب بقواعد معدّلة', en: 'Recomputed under changed rules' },
};

/** Feeds and periods whose data differ from those of the release before, and why. */
export function changesTable(facts: ReleaseFacts): Table {
  const { changes, period } = facts.manifest;
  const feeds = feedFacts(facts);
  const rows = (changes ?? []).flatMap((change): Row[] => {
    const feed = feeds.find((each) => each.feed === change.feed);
    return feed === undefined
      ? []
      : [{ cells: [feedCell(feed), periodCell(change.period), ...cellsOf(change)] }];
  });
  const periods = (changes ?? []).map((change) => change.period).sort();
  return {
    id: 'changes',
    title: { ar: 'ما تغيّر منذ الإصدار السابق', en: 'Changes since the previous release' },
    definitions: [provenance.id],
    feeds: [],
    unit: UNITS.rows,
    period: { from: periods[0] ?? period, to: periods.at(-1) ?? period },
    columns: [
      FEED_COLUMN,
      PERIOD_COLUMN,
      { kind: 'category', id: 'why', title: { ar: 'السبب', en: 'Why' } },
      { kind: 'text', id: 'decisions', title: { ar: 'القرارات', en: 'Decisions' } },
      rowsColumn('accepted_before', { ar: 'مقبولة من قبل', en: 'Accepted before' }),
      rowsColumn('accepted_after', { ar: 'مقبولة الآن', en: 'Accepted now' }),
    ],
    rows,
    instead: rows.length > 0 ? null : insteadOf(facts.manifest),
    notes: rows.length > 0 ? [DECISIONS] : [],
  };
}

const DECISIONS: Bilingual = {
  ar: 'القرار يذكر النص كما ورد والرمز الذي تقرر له. … نص يحمله عدد قليل من السجلات فلا يُذكر، و– نص لا رمز له.',
  en: 'A decision gives the text as received and the code decided for it. … is a text that too few rows carry to be told, and – a text without a code.',
};

/** Said where there is nothing to compare a release with. */
export function insteadOf({ previous, changes }: ReleaseFacts['manifest']): Bilingual {
  if (previous === null)
    return { ar: 'هذا أول إصدار للفترة.', en: 'This is the first release of the period.' };
  if (changes === null)
    return {
      ar: 'لم يعد بيان الإصدار السابق محفوظا.',
      en: 'What the previous release was made of is kept no longer.',
    };
  return { ar: 'لم تتغير البيانات.', en: 'The data did not change.' };
}

function cellsOf({ why, decisions, before, after }: ReleaseChange): TableCell[] {
  return [
    { kind: 'category', code: why, label: REASONS[why] },
    { kind: 'text', text: decisions.map(decisionText).join('; ') },
    { kind: 'measure', figure: before === null ? ABSENT : known(before.accepted) },
    { kind: 'measure', figure: after === null ? ABSENT : known(after.accepted) },
  ];
}

/** Which text was decided to be what, by whom and when, in no language; a text that few rows carry is not told. */
function decisionText({ version, text, code, by, at }: ReleaseChange['decisions'][number]): string {
  return `v${version} “${text ?? '…'}” = ${code ?? '–'} (${by}, ${at.slice(0, 10)})`;
}

function rowsColumn(id: string, title: Bilingual): Column {
  return { kind: 'measure', id, title, unit: UNITS.rows, decimals: 0 };
}
