import type { Bilingual } from '../../model/bilingual.ts';
import { lineOf } from '../charts/from-table.ts';
import { shareOfTotal } from '../definitions/derived.ts';
import { courtSection } from '../disputes/court.ts';
import { disputeFindings } from '../disputes/findings.ts';
import { disputeTiles } from '../disputes/tiles.ts';
import type { ReleaseFacts } from '../release-facts.ts';
import type { Exhibit, Report, ReportContent, Section } from '../report.ts';
import { categoryExhibit } from '../tables/category-exhibit.ts';
import { seriesTable } from '../tables/series-table.ts';

/** Where labour cases come from, how long they take and how they end. */
export const disputes: Report = {
  id: 'disputes',
  title: { ar: 'القضايا العمالية', en: 'Labour disputes' },
  lead: {
    ar: 'أين تكثر القضايا العمالية، وعلى ماذا، وكم تطول، وكيف تنتهي.',
    en: 'Where labour cases are common, what they are about, how long they take and how they end.',
  },
  indicators: [
    'cases-filed',
    'workers-private',
    'cases-per-thousand',
    'cases-open',
    'cases-closed',
    'case-duration',
    'cases-closed-in-60-days',
    'cases-closed-in-60-days-share',
    'cases-closed-in-90-days',
    'cases-closed-in-90-days-share',
  ],
  content: disputesContent,
};

function disputesContent(facts: ReleaseFacts): ReportContent {
  return {
    tiles: disputeTiles(facts),
    findings: disputeFindings(facts),
    sections: [filedSection(facts), courtSection(facts), seriesSection(facts)],
    definitions: [...disputes.indicators.map(facts.definition), shareOfTotal],
  };
}

const FILED_BY = [
  ['activity', { ar: 'بحسب النشاط الاقتصادي', en: 'by economic activity' }],
  ['size_band', { ar: 'بحسب حجم المنشأة', en: 'by size of the employer' }],
] as const;

function filedSection(facts: ReleaseFacts): Section {
  return {
    id: 'filed',
    title: { ar: 'القضايا المرفوعة', en: 'Cases filed' },
    sentences: [
      {
        ar: 'قضايا اثني عشر شهرا لكل ألف مشتغل في القطاع الخاص. كثرة القضايا لا تعني كثرة المخالفات: فاللجوء إلى القضاء يتوقف أيضا على من يعرف طريقه.',
        en: 'Cases of twelve months per thousand persons employed in the private sector. Many cases need not mean many breaches: going to court also depends on who knows the way.',
      },
    ],
    exhibits: [...FILED_BY.map(([dimension, words]) => filedBy(facts, dimension, words)), byKind(facts)],
  };
}

function filedBy(facts: ReleaseFacts, dimension: string, words: Bilingual): Exhibit {
  return categoryExhibit(facts, {
    id: `cases-by-${dimension.replace('_', '-')}`,
    title: { ar: `القضايا المرفوعة ${words.ar}`, en: `Cases filed ${words.en}` },
    dimensions: [dimension],
    measures: ['cases-filed', 'workers-private', 'cases-per-thousand'],
    drawn: ['cases-per-thousand'],
    heading: () => ({ ar: `القضايا لكل ألف عامل ${words.ar}`, en: `Cases per 1,000 workers ${words.en}` }),
  });
}

function byKind(facts: ReleaseFacts): Exhibit {
  return categoryExhibit(facts, {
    id: 'cases-by-kind',
    title: { ar: 'القضايا المرفوعة بحسب نوع الدعوى', en: 'Cases filed by kind' },
    dimensions: ['dispute_kind'],
    measures: ['cases-filed', 'cases-per-thousand'],
    share: true,
    drawn: ['cases-filed'],
  });
}

function seriesSection({ cells, definition }: ReleaseFacts): Section {
  const table = seriesTable({
    id: 'monthly-disputes',
    title: { ar: 'القضايا العمالية شهرا بشهر', en: 'Labour cases month by month' },
    cells,
    measures: ['cases-filed', 'cases-per-thousand', 'cases-open', 'cases-closed', 'case-duration'].map(
      definition,
    ),
  });
  const measures = table.columns.filter((column) => column.kind === 'measure');
  return {
    id: 'series',
    title: { ar: 'السلسلة الشهرية', en: 'Month by month' },
    sentences: [],
    exhibits: [{ table, charts: measures.map((measure) => lineOf(table, measure.id)), layout: 'stacked' }],
  };
}
