import { countPersons } from '../count-persons.ts';
import type { Indicator } from '../indicator.ts';
import { JOBSEEKER_FEEDS } from '../indicator-feeds.ts';
import { CAVEATS, SOURCES } from '../indicator-sources.ts';

/**
 * Transitions into employment within six months, by age group, sex and qualification (Decision 573/2014/EU on public
 * employment services, annex), here as a share of a month's registrations.
 */
export const placementRate: Indicator = {
  id: 'placement-rate',
  title: { ar: 'من بدأوا عملا خلال ستة أشهر', en: 'In work within six months' },
  definition: {
    ar: 'من سُجلوا باحثين عن عمل قبل ستة أشهر من الشهر، وكانوا بحسب سجلات العمل في عمل في آخر يوم من شهر التسجيل أو من أحد الأشهر الستة التي تليه، نسبةً إلى كل من سُجلوا في ذلك الشهر. ومن توفي أو غادر البلاد قبل أن يعمل لا يُعد.',
    en: 'Those who registered as jobseekers six months before the month and, by records of work, were in work on the last day of the month of registration or of any of the six months after it, as a percentage of all who registered in that month. Whoever died or left the country before working is not counted.',
  },
  formula: {
    ar: 'من عملوا في أحد الأشهر ش−6 إلى ش من المسجلين في الشهر ش−6 ÷ المسجلون في الشهر ش−6 × 100',
    en: 'those registered in month t−6 who worked in any of months t−6 to t ÷ those registered in month t−6 × 100',
  },
  source: SOURCES.transitionsToWork,
  caveats: [
    CAVEATS.administrative,
    CAVEATS.informalWork,
    CAVEATS.keptJob,
    CAVEATS.departed,
    {
      ar: 'تُعرف النسبة بعد مضي الأشهر الستة، فلا تشمل من سُجلوا بعد ذلك، وتحتاج إلى ثمانية أشهر متصلة في السلسلة.',
      en: 'The rate is known when the six months have passed, so that it tells nothing of later registrations, and it takes eight months in a row in the series.',
    },
    CAVEATS.fromPublished,
  ],
  unit: 'percent',
  kind: 'person',
  tables: [[], ['sex'], ['age_band'], ['education'], ['occupation']],
  feeds: JOBSEEKER_FEEDS,
  method: {
    by: 'ratio',
    numerator: countPersons('job_search_cohorts', 'placed', null),
    denominator: countPersons('job_search_cohorts', 'true', null),
  },
};
