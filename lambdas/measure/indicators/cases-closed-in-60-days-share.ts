import type { Indicator } from '../indicator.ts';
import { CAVEATS } from '../indicator-sources.ts';

/** How many of the cases end within 60 days. */
export const casesClosedIn60DaysShare: Indicator = {
  id: 'cases-closed-in-60-days-share',
  title: { ar: 'نسبة القضايا المغلقة خلال 60 يوما', en: 'Share of cases closed within 60 days' },
  definition: {
    ar: 'القضايا المغلقة خلال 60 يوما من رفعها نسبةً إلى القضايا المغلقة كلها، من الأعداد المنشورة.',
    en: 'Cases closed within 60 days of being filed as a percentage of all cases closed, from published counts.',
  },
  formula: {
    ar: 'القضايا المغلقة خلال 60 يوما ÷ القضايا المغلقة × 100',
    en: 'cases closed within 60 days ÷ cases closed × 100',
  },
  source: null,
  caveats: [CAVEATS.casesOfYear, CAVEATS.fromPublished],
  unit: 'percent',
  kind: 'derived',
  tables: [[]],
  feeds: ['moj/disputes'],
  method: { by: 'published-parts' },
};
