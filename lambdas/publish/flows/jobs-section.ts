import type { ReleaseFacts } from '../release-facts.ts';
import type { Section } from '../report.ts';
import { categoryExhibit } from '../tables/category-exhibit.ts';

const BY = [
  ['activity', { ar: 'بحسب النشاط الاقتصادي', en: 'by economic activity' }],
  ['size_band', { ar: 'بحسب حجم صاحب العمل', en: 'by size of the employer' }],
] as const;

/** What employers added and lost in jobs, whoever holds them. */
export function jobsSection(facts: ReleaseFacts): Section {
  const measures = ['job-creation', 'job-destruction'];
  return {
    id: 'jobs',
    title: { ar: 'الوظائف المستحدثة والمفقودة', en: 'Jobs created and destroyed' },
    sentences: [
      {
        ar: 'تُحسب لكل صاحب عمل على حدة: ما زاد من وظائفه مستحدث، وما نقص مفقود. ومن حلّ محل غيره لا يزيد الوظائف ولا ينقصها.',
        en: 'Counted employer by employer: what one has more is created, what one has fewer is destroyed. Who replaces somebody neither creates nor destroys a job.',
      },
    ],
    exhibits: BY.map(([dimension, words]) =>
      categoryExhibit(facts, {
        id: `job-creation-by-${dimension.replace('_', '-')}`,
        title: {
          ar: `الوظائف المستحدثة والمفقودة ${words.ar}`,
          en: `Jobs created and destroyed ${words.en}`,
        },
        dimensions: [dimension],
        measures,
        drawn: measures,
        heading: ({ ar, en }) => ({ ar: `${ar} ${words.ar}`, en: `${en} ${words.en}` }),
      }),
    ),
  };
}
