import type { Indicator } from '../indicator.ts';

/** The vacancy to jobseeker ratio of labour market matching. */
export const tightness: Indicator = {
  id: 'tightness',
  title: { ar: 'شدة الطلب', en: 'Tightness' },
  definition: {
    ar: 'الشواغر المفتوحة لكل باحث عن عمل في المهنة، من الأعداد المنشورة.',
    en: 'Open vacancies per jobseeker wanting the occupation, from published counts.',
  },
  unit: 'vacancies-per-jobseeker',
  kind: 'derived',
  tables: [[], ['occupation']],
  feeds: ['mol/jobseekers', 'mol/vacancies'],
  method: { by: 'published-parts' },
};
