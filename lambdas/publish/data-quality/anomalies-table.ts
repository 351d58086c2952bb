import type { ShownAnomalies, ShownAnomaly } from '../../model/anomaly.ts';
import type { Bilingual } from '../../model/bilingual.ts';
import { share } from '../../page/format.ts';
import { anomaly as definition } from '../definitions/anomaly.ts';
import { type Figure, known } from '../figure.ts';
import type { ReleaseFacts } from '../release-facts.ts';
import type { Row, Table, TableCell } from '../report.ts';
import { UNITS } from '../units.ts';
import { ANOMALY_LABELS } from './anomaly-labels.ts';
import { anomalySentence } from './anomaly-sentence.ts';
import { FEED_COLUMN, feedCell, PERIOD_COLUMN, periodCell } from './feed-cells.ts';
import { feedFacts } from './feed-facts.ts';

/** What moved in feeds as their history does not explain, the most unusual first; each in a sentence. */
export function anomaliesTable(facts: ReleaseFacts): Table {
  const { period } = facts.manifest;
  const feeds = feedFacts(facts);
  const rows = (facts.anomalies?.anomalies ?? []).flatMap((each, at): Row[] => {
    const feed = feeds.find(({ feed }) => feed === each.feed);
    if (feed === undefined) return [];
    const sentence = anomalySentence(each, { contract: feed.contract, profile: facts.profile });
    return [
      { cells: [rankCell(at + 1), feedCell(feed), periodCell(each.period), ...cellsOf(each, sentence)] },
    ];
  });
  return {
    id: 'anomalies',
    title: {
      ar: 'الحركات غير المعتادة، الأبعد عن المعتاد أولا',
      en: 'Unusual movements, the most unusual first',
    },
    definitions: [definition.id],
    feeds: [],
    unit: UNITS.several,
    period: { from: period, to: period },
    columns: [
      { kind: 'text', id: 'rank', title: { ar: 'الترتيب', en: 'Rank' } },
      FEED_COLUMN,
      PERIOD_COLUMN,
      { kind: 'category', id: 'kind', title: { ar: 'النوع', en: 'Kind' } },
      { kind: 'category', id: 'finding', title: { ar: 'ما لوحظ', en: 'What was found' } },
      ...SIDES.map(({ id, title }) => ({
        kind: 'measure' as const,
        id,
        title,
        unit: UNITS.percent,
        decimals: 1,
      })),
      { kind: 'measure', id: 'score', title: SCORE, unit: DEVIATIONS, decimals: 0 },
      { kind: 'text', id: 'titles', title: { ar: 'المسميات الجديدة', en: 'New titles' } },
    ],
    rows,
    instead: rows.length > 0 ? null : insteadOf(facts.anomalies),
    notes: rows.length > 0 ? [NOTE] : [],
  };
}

const SCORE: Bilingual = { ar: 'البعد عن المعتاد', en: 'How unusual' };
const DEVIATIONS: Bilingual = { ar: 'انحرافات معيارية', en: 'standard deviations' };
const SIDES = [
  { id: 'before', title: { ar: 'من قبل', en: 'Before' } },
  { id: 'now', title: { ar: 'الآن', en: 'Now' } },
] as const;

const NOTE: Bilingual = {
  ar: '«من قبل» و«الآن» نسب من سجلات البيان؛ وفي عدد السجلات وأصحاب العمل والمسميات ومواضع المبالغ يكون ما قبلها 100. والبعد عن المعتاد هو ما يماثله في الندرة من انحرافات معيارية في توزيع طبيعي.',
  en: 'Before and Now are percentages of the feed’s rows; for numbers of rows, employers and titles, and for amounts, what was before is 100. How unusual: as many standard deviations of a normal distribution would be as rare.',
};

/** Its place, the first column, so that the page does not group by feed what is in the order of rank. */
function rankCell(rank: number): TableCell {
  return { kind: 'text', text: String(rank) };
}

/** Said where nothing was found: that nothing was, that nothing could be, or that nobody looked. */
function insteadOf(watch: ShownAnomalies | null): Bilingual {
  const judged = watch?.watched.filter(
    ({ standing }) => standing === 'judged' || standing === 'without-year',
  );
  if (judged === undefined)
    return { ar: 'لم تُراقب بيانات هذا الإصدار.', en: 'The feeds of this release were not watched.' };
  if (judged.length === 0)
    return {
      ar: 'لم يُحكم على شيء: لا بيان له من الأشهر ما يكفي ليُقارن بها.',
      en: 'Nothing was judged: no feed has months enough to be compared with.',
    };
  return { ar: 'لم تُلاحظ حركة غير معتادة.', en: 'No unusual movement was found.' };
}

function cellsOf(each: ShownAnomaly, sentence: Bilingual): Row['cells'] {
  const { code, aspect, field, category, score, titles } = each;
  const what = [aspect, field, category].filter((part) => part !== null).join('=');
  return [
    { kind: 'category', code, label: ANOMALY_LABELS[code] },
    { kind: 'category', code: what, label: sentence },
    ...figuresOf(each).map((figure) => ({ kind: 'measure' as const, figure })),
    { kind: 'measure', figure: known(score) },
    { kind: 'text', text: titles.join('; ') },
  ];
}

function figuresOf({ unit, before, now }: ShownAnomaly): Figure[] {
  const withheld: Figure = { value: null, status: 'suppressed' };
  if (unit !== 'number') return [before, now].map((value) => (value === null ? withheld : known(value)));
  const percent = before === null || now === null ? null : share(now, before);
  return percent === null ? [withheld, withheld] : [known(100), known(percent)];
}
