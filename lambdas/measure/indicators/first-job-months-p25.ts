import { DISTRIBUTIONS } from '../distributions.ts';
import type { Indicator } from '../indicator.ts';
import { GRADUATE_FEEDS } from '../indicator-feeds.ts';
import { CAVEATS, SOURCES } from '../indicator-sources.ts';

/** Quantile of the months to a first job, with those who have none above all others. */
export const firstJobMonthsP25: Indicator = {
  id: 'first-job-months-p25',
  title: { ar: 'الربيع الأدنى للأشهر حتى أول عمل', en: 'Lower quartile of months to a first job' },
  definition: {
    ar: 'أقل عدد من الأشهر بين شهر التخرج وأول شهر في عمل لا يتجاوزه 25% على الأقل من الخريجين الذين لم يكونوا يعملون عند التخرج، ومن لم يجد عملا خلال المدة منهم يُعد أطول من الجميع. وحيث تقع القيمة بين هؤلاء يُنشر الحد الأدنى وحده: أكثر من 12 أو 24 أو 36 أو 60 شهرا.',
    en: 'The lowest number of months from the month of graduation to the first month in work that at least 25 per cent of graduates who did not work already do not exceed; those who found none in the time followed stand above all others. Where the value falls among these, only the lower bound is published: more than 12, 24, 36 or 60 months.',
  },
  formula: {
    ar: 'أصغر عدد أشهر «س» لا يتجاوزه 25% على الأقل؛ ومن لم يجد عملا خلال «ك» شهرا: ك+1 فأكثر',
    en: 'smallest m such that at least 25% have months ≤ m; without a job within k months: k+1 or more',
  },
  source: SOURCES.firstJob,
  caveats: [CAVEATS.wholeFollowUp, CAVEATS.censored, CAVEATS.graduateDegree],
  unit: 'months',
  kind: 'person',
  tables: [['horizon'], ['horizon', 'field_broad'], ['horizon', 'level']],
  feeds: GRADUATE_FEEDS,
  method: { by: 'quantile', of: DISTRIBUTIONS.firstJobMonths, quarter: 1 },
};
