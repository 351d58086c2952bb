import type { Indicator } from '../indicator.ts';
import { CAVEATS } from '../indicator-sources.ts';

/** The vacancy to jobseeker ratio of labour market matching. */
export const tightness: Indicator = {
  id: 'tightness',
  title: { ar: 'شدة الطلب', en: 'Tightness' },
  definition: {
    ar: 'الشواغر المفتوحة لكل باحث عن عمل في المهنة، من الأعداد المنشورة.',
    en: 'Open vacancies per jobseeker wanting the occupation, from published counts.',
  },
  formula: {
    ar: 'الشواغر المفتوحة ÷ الباحثون عن عمل في المهنة',
    en: 'open vacancies ÷ jobseekers wanting the occupation',
  },
  source: null,
  caveats: [CAVEATS.titlesCoded, CAVEATS.fromPublished],
  unit: 'vacancies-per-jobseeker',
  kind: 'derived',
  tables: [[], ['occupation']],
  feeds: ['mol/jobseekers', 'mol/vacancies'],
  method: { by: 'published-parts' },
};
