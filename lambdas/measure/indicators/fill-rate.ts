import type { Indicator } from '../indicator.ts';
import { CAVEATS } from '../indicator-sources.ts';

/** How many of the advertised positions found somebody. */
export const fillRate: Indicator = {
  id: 'fill-rate',
  title: { ar: 'نسبة شغل الوظائف', en: 'Fill rate' },
  definition: {
    ar: 'الوظائف المشغولة نسبةً إلى الوظائف المعلنة، من الأعداد المنشورة.',
    en: 'Positions filled as a percentage of positions advertised, from published counts.',
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
