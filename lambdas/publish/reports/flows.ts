import { lineOf } from '../charts/from-table.ts';
import { shareOfTotal } from '../definitions/derived.ts';
import { flowFindings } from '../flows/findings.ts';
import { jobsSection } from '../flows/jobs-section.ts';
import { flowTiles } from '../flows/tiles.ts';
import type { ReleaseFacts } from '../release-facts.ts';
import type { Report, ReportContent, Section } from '../report.ts';
import { categoryExhibit } from '../tables/category-exhibit.ts';
import { seriesTable } from '../tables/series-table.ts';

/** Who took up a job, who left one, and who moved. */
export const flows: Report = {
  id: 'flows',
  title: { ar: 'التعيينات وترك العمل', en: 'Hires and separations' },
  lead: {
    ar: 'من بدأ عملا ومن تركه ومن انتقل من صاحب عمل إلى آخر منذ الشهر السابق، بحسب الوظيفة الرئيسية.',
    en: 'Who took up a job, who left one and who moved between employers since the month before, by main job.',
  },
  indicators: [
    'hires',
    'separations',
    'turnover',
    'job-moves',
    'recalls',
    'first-entrants',
    'stable-jobs',
    'job-creation',
    'job-destruction',
  ],
  content: flowsContent,
};

function flowsContent(facts: ReleaseFacts): ReportContent {
  return {
    tiles: flowTiles(facts),
    findings: flowFindings(facts),
    sections: [
      moversSection(facts),
      betweenSection(facts),
      jobsSection(facts),
      stableSection(facts),
      seriesSection(facts),
    ],
    definitions: [...flows.indicators.map(facts.definition), shareOfTotal],
  };
}

const BY = [
  ['sector', { ar: 'بحسب القطاع', en: 'by sector' }],
  ['nationality_group', { ar: 'بحسب فئة الجنسية', en: 'by nationality group' }],
  ['sex', { ar: 'بحسب الجنس', en: 'by sex' }],
  ['age_band', { ar: 'بحسب الفئة العمرية', en: 'by age band' }],
  ['activity', { ar: 'بحسب النشاط الاقتصادي', en: 'by economic activity' }],
] as const;

function moversSection(facts: ReleaseFacts): Section {
  return {
    id: 'movers',
    title: { ar: 'من بدأ عملا ومن تركه', en: 'Who took up a job and who left one' },
    sentences: [],
    exhibits: BY.map(([dimension, words]) =>
      categoryExhibit(facts, {
        id: `flows-by-${dimension.replace('_', '-')}`,
        title: { ar: `التعيينات وترك العمل ${words.ar}`, en: `Hires and separations ${words.en}` },
        dimensions: [dimension],
        measures: ['hires', 'separations', 'turnover'],
        drawn: ['hires', 'separations'],
        heading: ({ ar, en }) => ({ ar: `${ar} ${words.ar}`, en: `${en} ${words.en}` }),
      }),
    ),
  };
}

function betweenSection(facts: ReleaseFacts): Section {
  const exhibit = categoryExhibit(facts, {
    id: 'moves-by-wage-change',
    title: { ar: 'الانتقال من عمل إلى عمل بحسب تغيّر الأجر', en: 'Job-to-job moves by change of wage' },
    dimensions: ['wage_change'],
    measures: ['job-moves'],
    share: true,
    drawn: ['job-moves'],
  });
  return {
    id: 'moves',
    title: { ar: 'من انتقل من صاحب عمل إلى آخر', en: 'Who moved between employers' },
    sentences: [
      {
        ar: 'يُقارن أجر الوظيفة الرئيسية الجديدة بأجر الوظيفة التي تُركت لأجلها في الشهر السابق.',
        en: 'The wage of the new main job is compared with that of the job left for it, a month before.',
      },
    ],
    exhibits: [exhibit],
  };
}

function stableSection(facts: ReleaseFacts): Section {
  const { title } = facts.definition('stable-jobs');
  return {
    id: 'stable',
    title: { ar: 'الوظائف المستقرة', en: 'Jobs that last' },
    sentences: [],
    exhibits: BY.map(([dimension, words]) =>
      categoryExhibit(facts, {
        id: `stable-jobs-by-${dimension.replace('_', '-')}`,
        title: { ar: `${title.ar} ${words.ar}`, en: `${title.en} ${words.en}` },
        dimensions: [dimension],
        measures: ['stable-jobs'],
        share: true,
        drawn: ['stable-jobs'],
      }),
    ),
  };
}

function seriesSection({ cells, definition }: ReleaseFacts): Section {
  const table = seriesTable({
    id: 'monthly-flows',
    title: { ar: 'التعيينات وترك العمل شهرا بشهر', en: 'Hires and separations month by month' },
    cells,
    measures: flows.indicators.filter((id) => id !== 'first-entrants').map(definition),
  });
  return {
    id: 'series',
    title: { ar: 'السلسلة الشهرية', en: 'Month by month' },
    sentences: [
      {
        ar: 'لا يُعرف من بدأ عملا ومن تركه إلا بالمقارنة بالشهر السابق، ولذلك تبدأ السلسلة بعد أول شهر بياناته مكتملة.',
        en: 'Moves are known by comparison with the month before, so the series begins after the first month with complete data.',
      },
      {
        ar: 'السجل الذي يغيب عن شهر واحد، أو يُعزل فيه، ثم يعود بتاريخ البداية نفسه ليس تركا للعمل ولا تعيينا. ولا يُعرف ذلك إلا في الشهر التالي، فأرقام أحدث شهر مؤقتة.',
        en: 'A record that is missing or set aside in one month alone, and comes back with the same start, is neither a separation nor a hire. Only the month after tells, so the figures of the newest month are provisional.',
      },
    ],
    exhibits: [
      {
        table,
        charts: ['hires', 'separations', 'turnover'].map((id) => lineOf(table, id)),
        layout: 'stacked',
      },
    ],
  };
}
