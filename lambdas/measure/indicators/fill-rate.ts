import type { Indicator } from '../indicator.ts';
import { CAVEATS } from '../indicator-sources.ts';

/** How many of the advertised positions found somebody. */
export const fillRate: Indicator = {
  id: 'fill-rate',
  title: { ar: 'نسبة شغل الوظائف', en: 'Fill rate' },
  definition: {
    ar: 'الوظائف المشغولة نسبةً إلى الوظائف المعلنة، في الشواغر المنشورة قبل آخر الشهر بستة أشهر على الأقل، من الأعداد المنشورة. لا تدخل الشواغر الأحدث لأن وقتها لم يكتمل، وحيث لا شواغر أقدم لا نسبة.',
    en: 'Positions filled as a percentage of positions advertised, over vacancies posted at least six months before the last day of the month, from published counts. Later vacancies are left out because their time is not over (censored); where there are none so old, there is no rate.',
  },
  formula: {
    ar: 'الوظائف المشغولة ÷ الوظائف المعلنة × 100',
    en: 'positions filled ÷ positions advertised × 100',
  },
  source: null,
  caveats: [CAVEATS.recordedVacancies, CAVEATS.fromPublished],
  unit: 'percent',
  kind: 'derived',
  tables: [[], ['occupation']],
  feeds: ['mol/vacancies'],
  method: { by: 'published-parts' },
};
