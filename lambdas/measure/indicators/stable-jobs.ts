import { countPersons } from '../count-persons.ts';
import type { Indicator } from '../indicator.ts';
import { JOB_FEEDS } from '../indicator-feeds.ts';
import { SOURCES } from '../indicator-sources.ts';

/** Full-quarter employment of the Quarterly Workforce Indicators (US Census Bureau, LEHD: QWI 101), by month and main job. */
export const stableJobs: Indicator = {
  id: 'stable-jobs',
  title: { ar: 'الوظائف المستقرة', en: 'Stable jobs' },
  definition: {
    ar: 'الأشخاص الذين يعملون في وظيفتهم الرئيسية في آخر يوم من الشهر لدى صاحب عمل عملوا لديه في آخر يوم من كل من الشهرين السابقين أيضا.',
    en: 'Persons whose main job on the last day of the month is with an employer they also worked for on the last day of each of the two months before.',
  },
  formula: {
    ar: 'عدد من صاحب عملهم في الشهر ش من أصحاب عملهم في الشهرين ش−1 وش−2',
    en: 'number of persons whose main employer in month t is among their employers in months t−1 and t−2',
  },
  source: SOURCES.qwi,
  caveats: [
    {
      ar: 'لا يُعرف إلا بالمقارنة بالشهرين السابقين، فلا رقم لأول شهرين في السلسلة.',
      en: 'Known only by comparison with the two months before: there is no figure for the first two months of the series.',
    },
    {
      ar: 'تقابل التوظيف طوال الربع: ثلاثة أشهر متتالية بدل ثلاثة أرباع.',
      en: 'It answers to full-quarter employment: three months in a row in place of three quarters.',
    },
  ],
  unit: 'persons',
  kind: 'person',
  tables: [[], ['sector'], ['nationality_group'], ['sex'], ['age_band'], ['activity']],
  feeds: JOB_FEEDS,
  method: {
    by: 'tally',
    tally: countPersons('stable', 'true'),
  },
};
