import type { ShownAnomalies, ShownAnomaly } from '../../model/anomaly.ts';
import type { Bilingual } from '../../model/bilingual.ts';
import { anomaly as definition } from '../definitions/anomaly.ts';
import { known } from '../figure.ts';
import type { ReleaseFacts } from '../release-facts.ts';
import type { Column, Row, Table } from '../report.ts';
import { UNITS } from '../units.ts';
import { anomalyFigures } from './anomaly-figures.ts';
import { ANOMALY_LABELS } from './anomaly-labels.ts';
import { anomalySentence } from './anomaly-sentence.ts';
import { FEED_COLUMN, feedCell, PERIOD_COLUMN, periodCell } from './feed-cells.ts';
import { feedFacts } from './feed-facts.ts';

/**
 * What moved in feeds as their history does not explain, the most unusual first; each in a sentence. What shows in several
 * feeds stands together, 1.1 behind 1.
 */
export function anomaliesTable(facts: ReleaseFacts): Table {
  const { period } = facts.manifest;
  const feeds = feedFacts(facts);
  const found = facts.anomalies?.anomalies ?? [];
  const ranks = ranksOf(found);
  const rows = found.flatMap((each, at): Row[] => {
    const feed = feeds.find(({ feed }) => feed === each.feed);
    if (feed === undefined) return [];
    const { contracts, profile } = facts;
    const sentence = anomalySentence(each, { contract: feed.contract, contracts, profile });
    const rank = { kind: 'text', text: ranks[at] ?? '' } as const;
    return [{ cells: [rank, feedCell(feed), periodCell(each.period), ...cellsOf(each, sentence)] }];
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
      { kind: 'text', id: 'rank', title: { ar: 'الترتيب', en: 'Rank' }, slim: true },
      FEED_COLUMN,
      PERIOD_COLUMN,
      { kind: 'category', id: 'kind', title: { ar: 'النوع', en: 'Kind' } },
      { kind: 'category', id: 'finding', title: { ar: 'ما لوحظ', en: 'What was found' }, sentences: true },
      ...FIGURES.map(
        ({ id, title }): Column => ({
          ...{ kind: 'measure', id, title, unit: UNITS.percent, decimals: 1 },
        }),
      ),
      { kind: 'measure', id: 'score', title: SCORE, unit: DEVIATIONS, decimals: 0 },
      { kind: 'text', id: 'titles', title: { ar: 'المسميات الجديدة', en: 'New titles' } },
    ],
    rows,
    instead: rows.length > 0 ? null : insteadOf(facts.anomalies),
    notes: rows.length > 0 ? [NOTE, ...(found.some(({ follows }) => follows) ? [TOGETHER] : [])] : [],
  };
}

const SCORE: Bilingual = { ar: 'البعد عن المعتاد', en: 'How unusual' };
const DEVIATIONS: Bilingual = { ar: 'انحرافات معيارية', en: 'standard deviations' };
const FIGURES = [
  { id: 'before', title: { ar: 'من قبل', en: 'Before' } },
  { id: 'now', title: { ar: 'الآن', en: 'Now' } },
  { id: 'usual_low', title: { ar: 'المعتاد من', en: 'Usual from' } },
  { id: 'usual_high', title: { ar: 'المعتاد إلى', en: 'Usual to' } },
] as const;

const NOTE: Bilingual = {
  ar: '«من قبل» و«الآن» و«المعتاد» نسب من سجلات البيان؛ وفي عدد السجلات وأصحاب العمل والمسميات ومواضع المبالغ يكون ما قبلها 100. و«المعتاد» ما كان للرقم أن يكونه الآن في تاريخ البيان نفسه، مقرّبا إلى ما هو أوسع. والبعد عن المعتاد هو ما يماثله في الندرة من انحرافات معيارية في توزيع طبيعي.',
  en: 'Before, Now and Usual are percentages of the feed’s rows; for numbers of rows, employers and titles, and for amounts, what was before is 100. Usual: between what the feed’s own history would have the number now, rounded outward. How unusual: as many standard deviations of a normal distribution would be as rare.',
};

const TOGETHER: Bilingual = {
  ar: 'الرتبة 1.1 تتبع الرتبة 1: الحركة نفسها في بيان آخر.',
  en: 'Rank 1.1 belongs to rank 1: the same movement in another feed.',
};

/**
 * Places, `1`, `1.1`, `2`. They are the first column, so that the page does not group by feed what is in the order of
 * rank.
 */
function ranksOf(found: readonly ShownAnomaly[]): string[] {
  let [rank, behind] = [0, 0];
  return found.map(({ follows }) => {
    [rank, behind] = follows ? [rank, behind + 1] : [rank + 1, 0];
    return behind === 0 ? String(rank) : `${rank}.${behind}`;
  });
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
  const { before, now, low, high } = anomalyFigures(each);
  const what = [aspect, field, category].filter((part) => part !== null).join('=');
  return [
    { kind: 'category', code, label: ANOMALY_LABELS[code] },
    { kind: 'category', code: what, label: sentence },
    ...[before, now, low, high].map((figure) => ({ kind: 'measure' as const, figure })),
    { kind: 'measure', figure: known(score) },
    { kind: 'text', text: titles.join('; ') },
  ];
}
