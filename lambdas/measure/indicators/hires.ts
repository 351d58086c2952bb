import type { Indicator } from '../indicator.ts';
import { JOB_FEEDS } from '../indicator-feeds.ts';

/** Accessions of the Quarterly Workforce Indicators (US Census Bureau, LEHD: QWI 101), by month and main job. */
export const hires: Indicator = {
  id: 'hires',
  title: { ar: 'التعيينات', en: 'Hires' },
  definition: {
    ar: 'الأشخاص الذين وظيفتهم الرئيسية في آخر يوم من الشهر لدى صاحب عمل لم يعملوا لديه في آخر يوم من الشهر السابق. المصدر: مؤشرات القوى العاملة الربعية، بعد تكييفها من الأرباع إلى الأشهر ومن كل الوظائف إلى الوظيفة الرئيسية.',
    en: 'Persons whose main job on the last day of the month is with an employer they did not work for on the last day of the month before. Source: Quarterly Workforce Indicators (US Census Bureau, LEHD), accessions, adapted from quarters to months and from all jobs to the main job.',
  },
  unit: 'persons',
  kind: 'person',
  tables: [[], ['sector'], ['nationality_group'], ['sex'], ['age_band'], ['activity']],
  feeds: JOB_FEEDS,
  method: {
    by: 'tally',
    tally: { rows: 'hires', where: 'true', value: 'count(*)', employer: 'employer', persons: true },
  },
};
