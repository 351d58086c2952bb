import { DISTRIBUTIONS } from '../distributions.ts';
import type { Indicator } from '../indicator.ts';
import { CAVEATS, SOURCES } from '../indicator-sources.ts';

/** How long labour cases took from filing to closing. */
export const caseDuration: Indicator = {
  id: 'case-duration',
  title: { ar: 'وسيط مدة القضايا', en: 'Median case duration' },
  definition: {
    ar: 'وسيط الأيام من رفع القضية إلى إغلاقها، في القضايا العمالية المغلقة في الأشهر الاثني عشر المنتهية بالشهر، بحسب نوع الدعوى.',
    en: 'Median days from filing to closing of the labour cases closed in the twelve months up to the end of the month, by kind of case.',
  },
  formula: {
    ar: 'أصغر عدد أيام «س» لا يتجاوزه 50% على الأقل من القضايا المغلقة',
    en: 'smallest number of days d such that at least 50% of closed cases took ≤ d',
  },
  source: SOURCES.quantile,
  caveats: [
    CAVEATS.casesOfYear,
    {
      ar: 'لا تدخل القضايا المنظورة، وهي الأطول غالبا (بيانات مبتورة)، فالمدة الحقيقية أطول.',
      en: 'Pending cases, often the longest, are not in it (censored), so true durations are longer.',
    },
  ],
  unit: 'days',
  kind: 'person',
  tables: [[], ['dispute_kind']],
  feeds: ['moj/disputes'],
  method: { by: 'quantile', of: DISTRIBUTIONS.caseDays, quarter: 2 },
};
