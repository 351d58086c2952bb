import type { Bilingual } from '../../model/bilingual.ts';
import { lineOf } from '../charts/from-table.ts';
import { nationalisationFindings } from '../nationalisation/findings.ts';
import { payExhibit } from '../nationalisation/pay-tables.ts';
import {
  evidence,
  REPLACEMENT_INDICATORS,
  replaceable,
  replacementTable,
} from '../nationalisation/replacement.ts';
import { nationalisationTiles } from '../nationalisation/tiles.ts';
import type { ReleaseFacts } from '../release-facts.ts';
import type { Exhibit, Report, ReportContent, Section } from '../report.ts';
import { categoryExhibit } from '../tables/category-exhibit.ts';
import { seriesTable } from '../tables/series-table.ts';

/** Who holds the jobs, what each group earns and costs, and which jobs nationals might fill. */
export const nationalisation: Report = {
  id: 'nationalisation',
  title: { ar: 'التوطين والإحلال', en: 'Nationalisation and replacement' },
  lead: {
    ar: 'نسبة المواطنين من المشتغلين، وفجوة الأجور وكلفة العمل، والمهن التي تشغلها تصاريح عمل وقد يشغلها مواطنون.',
    en: 'Nationals as a share of the employed, gaps of wages and labour cost, and the occupations filled by permits that nationals might fill.',
  },
  indicators: [
    'employed',
    'nationals-share',
    'wage-p25',
    'wage-p50',
    'wage-gap-nationals',
    'labour-cost-p50',
    'labour-cost-gap',
    'labour-cost-p50-full',
    'labour-cost-gap-full',
    ...REPLACEMENT_INDICATORS,
  ],
  content: (facts): ReportContent => ({
    tiles: nationalisationTiles(facts),
    findings: nationalisationFindings(facts),
    sections: [shareSection(facts), paySection(facts), replacementSection(facts), seriesSection(facts)],
    definitions: [...nationalisation.indicators.map(facts.definition), replaceable, evidence],
  }),
};

const SHARES_BY = [
  ['sector', { ar: 'بحسب القطاع', en: 'by sector' }],
  ['activity', { ar: 'بحسب النشاط الاقتصادي', en: 'by economic activity' }],
  ['size_band', { ar: 'بحسب حجم المنشأة', en: 'by size of the employer' }],
] as const;

function shareSection(facts: ReleaseFacts): Section {
  return {
    id: 'share',
    title: { ar: 'المواطنون من المشتغلين', en: 'Nationals among the employed' },
    sentences: [],
    exhibits: SHARES_BY.map(([dimension, words]) =>
      categoryExhibit(facts, {
        id: `nationals-by-${dimension.replace('_', '-')}`,
        title: {
          ar: `نسبة المواطنين من المشتغلين ${words.ar}`,
          en: `Nationals as a share of the employed ${words.en}`,
        },
        dimensions: [dimension],
        measures: ['employed', 'nationals-share'],
        drawn: ['nationals-share'],
      }),
    ),
  };
}

const PAY_BY = [
  ['sector', { ar: 'الأجور بحسب القطاع', en: 'Wages by sector' }],
  ['activity', { ar: 'الأجور بحسب النشاط الاقتصادي', en: 'Wages by economic activity' }],
  [
    'occupation_major',
    { ar: 'الأجور بحسب المجموعة المهنية الرئيسية', en: 'Wages by major occupation group' },
  ],
] as const;

function paySection(facts: ReleaseFacts): Section {
  const { labourCostSources } = facts.profile;
  return {
    id: 'pay',
    title: { ar: 'الأجور وكلفة العمل', en: 'Wages and labour cost' },
    sentences: [
      {
        ar: 'الفجوة خام: لا تأخذ في الحسبان فروق المهن والتأهيل والخبرة بين المجموعتين.',
        en: 'Gaps are raw: they take no account of differences in occupation, qualification and experience between the groups.',
      },
      ...(labourCostSources === null ? [] : [costSources(labourCostSources)]),
    ],
    exhibits: [
      ...PAY_BY.map(([dimension, title]) => payExhibit(facts, dimension, title)),
      categoryExhibit(facts, {
        id: 'labour-cost',
        title: facts.definition('labour-cost-p50').title,
        dimensions: ['nationality_group'],
        measures: ['labour-cost-p50'],
        drawn: ['labour-cost-p50'],
      }),
      ...fullCost(facts),
    ],
  };
}

function costSources({ ar, en }: Bilingual): Bilingual {
  return { ar: `نسب كلفة العمل ورسومها من: ${ar}`, en: `Rates and fees of labour cost are from: ${en}` };
}

/** The cost of non-nationals and the gap at full fees, where these are known. */
function fullCost(facts: ReleaseFacts): Exhibit[] {
  if (facts.cells.figure('labour-cost-p50-full').status === 'absent') return [];
  const table = categoryExhibit(facts, {
    id: 'labour-cost-full',
    title: { ar: 'كلفة العمل بالرسوم الكاملة', en: 'Labour cost at full fees' },
    dimensions: [],
    measures: ['labour-cost-p50-full', 'labour-cost-gap-full'],
    drawn: [],
    layout: 'stacked',
  });
  return [table];
}

function replacementSection(facts: ReleaseFacts): Section {
  const permits = categoryExhibit(facts, {
    id: 'permits-by-occupation',
    title: {
      ar: 'العاملون بتصاريح عمل بحسب المجموعة المهنية',
      en: 'Workers with a work permit by occupation group',
    },
    dimensions: ['occupation'],
    measures: ['permit-holders', 'permit-wage-p50'],
    drawn: ['permit-holders'],
  });
  return {
    id: 'replacement',
    title: { ar: 'التصاريح والإحلال', en: 'Permits and replacement' },
    sentences: [evidence.text],
    exhibits: [{ table: replacementTable(facts), charts: [], layout: 'stacked' }, permits],
  };
}

function seriesSection({ cells, definition }: ReleaseFacts): Section {
  const ids = [
    'nationals-share',
    'wage-gap-nationals',
    'labour-cost-gap',
    'permit-holders',
    'nationals-wanting',
  ];
  const table = seriesTable({
    id: 'monthly-nationalisation',
    title: { ar: 'المواطنون والتصاريح شهرا بشهر', en: 'Nationals and permits month by month' },
    cells,
    measures: ids.map(definition),
  });
  const charts = ['nationals_share', 'permit_holders'].map((id) => lineOf(table, id));
  return {
    id: 'series',
    title: { ar: 'السلسلة الشهرية', en: 'Month by month' },
    sentences: [],
    exhibits: [{ table, charts, layout: 'stacked' }],
  };
}
