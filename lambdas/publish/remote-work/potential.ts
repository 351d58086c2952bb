import type { Bilingual } from '../../model/bilingual.ts';
import { formatNumber } from '../../page/format.ts';
import { barsOf } from '../charts/from-table.ts';
import type { ReleaseFacts } from '../release-facts.ts';
import type { Exhibit, Section } from '../report.ts';
import { categoryTable } from '../tables/category-table.ts';

const BY = [
  ['sector', { ar: 'بحسب القطاع', en: 'by sector' }],
  ['nationality_group', { ar: 'بحسب فئة الجنسية', en: 'by nationality group' }],
  ['sex', { ar: 'بحسب الجنس', en: 'by sex' }],
  ['activity', { ar: 'بحسب النشاط الاقتصادي', en: 'by economic activity' }],
] as const;

/** Which jobs could be done at home, and of how many of the employed that is known. */
export function potentialSection(facts: ReleaseFacts): Section {
  const { cells, profile, definition } = facts;
  const share = definition('teleworkable-share');
  return {
    id: 'potential',
    title: { ar: 'ما يمكن أداؤه عن بعد', en: 'What could be done remotely' },
    sentences: [
      {
        ar: 'لكل مجموعة مهنية حصة من وظائفها يمكن أداؤها كلها من المنزل، قُدّرت من خصائص المهن في الولايات المتحدة. وقد يختلف العمل نفسه من بلد إلى آخر.',
        en: 'Each group of occupations has a share of jobs that can be done entirely at home, estimated from characteristics of occupations in the United States. The same work may differ between countries.',
      },
      coverage(facts),
    ],
    exhibits: BY.map(([dimension, words]): Exhibit => {
      const table = categoryTable({
        id: `teleworkable-by-${dimension.replace('_', '-')}`,
        title: { ar: `${share.title.ar} ${words.ar}`, en: `${share.title.en} ${words.en}` },
        cells,
        profile,
        dimensions: [dimension],
        measures: [share],
      });
      return { table, charts: [barsOf(table, 'teleworkable_share')], layout: 'beside' };
    }),
  };
}

function coverage({ cells }: ReleaseFacts): Bilingual {
  const { value } = cells.figure('occupation-coverage');
  if (value === null)
    return {
      ar: 'الحصة من المشتغلين الذين تُعرف مهنتهم، ولا تُنشر نسبتهم لهذه الفترة.',
      en: 'The share is of the employed whose occupation is known; how many they are is not published for this period.',
    };
  const percent = `${formatNumber(value, 1)}%`;
  return {
    ar: `الحصة من المشتغلين الذين تُعرف مهنتهم، وهم ${percent} من المشتغلين.`,
    en: `The share is of the employed whose occupation is known, ${percent} of all employed persons.`,
  };
}
