import { barsOf } from '../charts/from-table.ts';
import type { ReleaseFacts } from '../release-facts.ts';
import type { Exhibit, Section } from '../report.ts';
import { categoryTable } from '../tables/category-table.ts';

const BY = [
  ['activity', { ar: 'بحسب النشاط الاقتصادي', en: 'by economic activity' }],
  ['size_band', { ar: 'بحسب حجم صاحب العمل', en: 'by size of the employer' }],
] as const;

/** What employers added and lost in jobs, whoever holds them. */
export function jobsSection({ cells, profile, definition }: ReleaseFacts): Section {
  const measures = ['job-creation', 'job-destruction'].map(definition);
  return {
    id: 'jobs',
    title: { ar: 'الوظائف المستحدثة والمفقودة', en: 'Jobs created and destroyed' },
    sentences: [
      {
        ar: 'تُحسب لكل صاحب عمل على حدة: ما زاد من وظائفه مستحدث، وما نقص مفقود. ومن حلّ محل غيره لا يزيد الوظائف ولا ينقصها.',
        en: 'Counted employer by employer: what one has more is created, what one has fewer is destroyed. Who replaces somebody neither creates nor destroys a job.',
      },
    ],
    exhibits: BY.map(([dimension, words]): Exhibit => {
      const table = categoryTable({
        id: `job-creation-by-${dimension.replace('_', '-')}`,
        title: {
          ar: `الوظائف المستحدثة والمفقودة ${words.ar}`,
          en: `Jobs created and destroyed ${words.en}`,
        },
        cells,
        profile,
        dimensions: [dimension],
        measures,
      });
      const charts = measures.map(({ id, title }) =>
        barsOf(table, id.replaceAll('-', '_'), {
          title: { ar: `${title.ar} ${words.ar}`, en: `${title.en} ${words.en}` },
        }),
      );
      return { table, charts, layout: 'beside' };
    }),
  };
}
