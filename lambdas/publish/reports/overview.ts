import type { Bilingual } from '../../model/bilingual.ts';
import { barsOf, lineOf, rangesOf } from '../charts/from-table.ts';
import { shareOfTotal } from '../definitions/derived.ts';
import { overviewFindings } from '../overview/findings.ts';
import { overviewTiles } from '../overview/tiles.ts';
import type { ReleaseFacts } from '../release-facts.ts';
import type { Definition, Exhibit, Report, ReportContent, Section } from '../report.ts';
import { categoryTable } from '../tables/category-table.ts';
import { seriesTable } from '../tables/series-table.ts';

/** Who works where, who looks for work, and what work pays. */
export const overview: Report = {
  id: 'overview',
  title: { ar: 'نظرة عامة على سوق العمل', en: 'Labour market overview' },
  lead: {
    ar: 'من يعمل وأين، ومن يبحث عن عمل، وكم تبلغ الأجور، كما تظهر في سجلات الجهات الحكومية.',
    en: 'Who works and where, who is looking for work, and what work pays, as the records of government agencies show it.',
  },
  indicators: ['employed', 'jobseekers', 'unemployment-rate-nationals', 'wage-p25', 'wage-p50', 'wage-p75'],
  content: overviewContent,
};

function overviewContent(facts: ReleaseFacts): ReportContent {
  return {
    tiles: overviewTiles(facts),
    findings: overviewFindings(facts),
    sections: [employmentSection(facts), jobseekerSection(facts), wageSection(facts), seriesSection(facts)],
    definitions: [...overview.indicators.map(facts.definition), shareOfTotal],
  };
}

/** Heading of a table by where people live, in the country's word for its regions. */
function byResidence(people: Bilingual, { lists }: ReleaseFacts['profile']): Bilingual {
  const { ar, en } = lists.governorate.title;
  return {
    ar: `${people.ar} بحسب ${ar.replace(/^ال/, '')} السكن`,
    en: `${people.en} by ${en.toLowerCase()} of residence`,
  };
}

const employedBy = (profile: ReleaseFacts['profile']) =>
  [
    ['sex', { ar: 'المشتغلون بحسب الجنس', en: 'Employed persons by sex' }],
    ['age_band', { ar: 'المشتغلون بحسب الفئة العمرية', en: 'Employed persons by age band' }],
    ['governorate', byResidence({ ar: 'المشتغلون', en: 'Employed persons' }, profile)],
    ['activity', { ar: 'المشتغلون بحسب النشاط الاقتصادي', en: 'Employed persons by economic activity' }],
  ] as const;

function employmentSection({ cells, profile, definition }: ReleaseFacts): Section {
  const employed = definition('employed');
  const bySector = categoryTable({
    id: 'employed-by-sector',
    title: {
      ar: 'المشتغلون بحسب القطاع وفئة الجنسية',
      en: 'Employed persons by sector and nationality group',
    },
    cells,
    profile,
    dimensions: ['sector', 'nationality_group'],
    measures: [employed],
    share: true,
  });
  return {
    id: 'employment',
    title: { ar: 'المشتغلون', en: 'Employment' },
    sentences: [],
    exhibits: [
      { table: bySector, charts: [barsOf(bySector, 'employed')], layout: 'beside' },
      ...employedBy(profile).map(([dimension, title]) =>
        byCategory({ cells, profile, measure: employed, dimension, title }),
      ),
    ],
  };
}

const jobseekersBy = (profile: ReleaseFacts['profile']) =>
  [
    [
      'nationality_group',
      { ar: 'الباحثون عن عمل بحسب فئة الجنسية', en: 'Registered jobseekers by nationality group' },
    ],
    ['sex', { ar: 'الباحثون عن عمل بحسب الجنس', en: 'Registered jobseekers by sex' }],
    ['age_band', { ar: 'الباحثون عن عمل بحسب الفئة العمرية', en: 'Registered jobseekers by age band' }],
    ['governorate', byResidence({ ar: 'الباحثون عن عمل', en: 'Registered jobseekers' }, profile)],
  ] as const;

function jobseekerSection({ cells, profile, definition }: ReleaseFacts): Section {
  const jobseekers = definition('jobseekers');
  return {
    id: 'jobseekers',
    title: { ar: 'الباحثون عن عمل المسجلون', en: 'Registered jobseekers' },
    sentences: [],
    exhibits: jobseekersBy(profile).map(([dimension, title]) =>
      byCategory({ cells, profile, measure: jobseekers, dimension, title }),
    ),
  };
}

interface CategoryRequest {
  readonly cells: ReleaseFacts['cells'];
  readonly profile: ReleaseFacts['profile'];
  readonly measure: Definition;
  readonly dimension: string;
  readonly title: Bilingual;
}

function byCategory({ cells, profile, measure, dimension, title }: CategoryRequest): Exhibit {
  const id = `${measure.id}-by-${dimension.replace('_', '-')}`;
  const table = categoryTable({
    id,
    title,
    cells,
    profile,
    dimensions: [dimension],
    measures: [measure],
    share: true,
  });
  return { table, charts: [barsOf(table, measure.id)], layout: 'beside' };
}

const WAGES = ['wage-p25', 'wage-p50', 'wage-p75'];
const WAGES_BY = [
  {
    id: 'wages-by-sector',
    title: {
      ar: 'الأجور الشهرية بحسب القطاع وفئة الجنسية',
      en: 'Monthly wages by sector and nationality group',
    },
    dimensions: ['sector', 'nationality_group'],
  },
  {
    id: 'wages-by-sex',
    title: { ar: 'الأجور الشهرية بحسب الجنس', en: 'Monthly wages by sex' },
    dimensions: ['sex'],
  },
] as const;

function wageSection({ cells, profile, definition }: ReleaseFacts): Section {
  const measures = WAGES.map(definition);
  return {
    id: 'wages',
    title: { ar: 'الأجور', en: 'Wages' },
    sentences: [
      {
        ar: `يمتد الخط من الربيع الأدنى إلى الربيع الأعلى، والنقطة هي الوسيط، بعملة ${profile.currency.title.ar} في الشهر.`,
        en: `The line runs from the lower to the upper quartile and the dot is the median, in ${profile.currency.title.en}s a month.`,
      },
    ],
    exhibits: WAGES_BY.map(({ id, title, dimensions }) => {
      const table = categoryTable({ id, title, cells, profile, dimensions, measures });
      return { table, charts: [rangesOf(table, ['wage_p25', 'wage_p50', 'wage_p75'])], layout: 'beside' };
    }),
  };
}

function seriesSection({ cells, definition }: ReleaseFacts): Section {
  const table = seriesTable({
    id: 'monthly-series',
    title: { ar: 'المؤشرات الرئيسية شهرا بشهر', en: 'Headline indicators month by month' },
    cells,
    measures: ['employed', 'jobseekers', 'unemployment-rate-nationals', 'wage-p50'].map(definition),
  });
  const measures = table.columns.filter((column) => column.kind === 'measure');
  return {
    id: 'series',
    title: { ar: 'السلسلة الشهرية', en: 'Month by month' },
    sentences: [],
    exhibits: [{ table, charts: measures.map((measure) => lineOf(table, measure.id)), layout: 'stacked' }],
  };
}
