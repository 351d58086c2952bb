import { DISTRIBUTIONS } from '../distributions.ts';
import type { Indicator } from '../indicator.ts';
import { CAVEATS, SOURCES } from '../indicator-sources.ts';

/** How long vacancies were advertised before they were closed. */
export const vacancyDuration: Indicator = {
  id: 'vacancy-duration',
  title: { ar: 'مدة الشاغر', en: 'Vacancy duration' },
  definition: {
    ar: 'وسيط الأيام من نشر الشاغر إلى إغلاقه، في الشواغر التي أُغلقت في الأشهر الاثني عشر المنتهية بالشهر، شُغلت أم لم تُشغل، بحسب ISCO-08.',
    en: 'Median days from posting to closing of the vacancies closed in the twelve months up to the end of the month, filled or not, by ISCO-08.',
  },
  formula: {
    ar: 'أصغر عدد أيام «س» لا يتجاوزه 50% على الأقل من الشواغر المغلقة',
    en: 'smallest number of days d such that at least 50% of closed vacancies took ≤ d',
  },
  source: SOURCES.quantile,
  caveats: [
    {
      ar: 'لا تدخل الشواغر التي لم تُغلق بعد، وهي الأطول غالبا (بيانات مبتورة)، فالمدة الحقيقية أطول؛ انظر عمر الشواغر المفتوحة.',
      en: 'Vacancies still open, often the longest, are not in it (censored), so true durations are longer; see the age of open vacancies.',
    },
    CAVEATS.recordedVacancies,
    CAVEATS.titlesCoded,
  ],
  unit: 'days',
  kind: 'employer',
  tables: [[], ['occupation']],
  feeds: ['mol/vacancies'],
  method: { by: 'quantile', of: DISTRIBUTIONS.daysToClose, quarter: 2 },
};
