import type { Indicator } from '../indicator.ts';
import { JOB_FEEDS } from '../indicator-feeds.ts';

/** Separations of the Quarterly Workforce Indicators (US Census Bureau, LEHD: QWI 101), by month and main job. */
export const separations: Indicator = {
  id: 'separations',
  title: { ar: 'حالات ترك العمل', en: 'Separations' },
  definition: {
    ar: 'الأشخاص الذين كانت وظيفتهم الرئيسية في آخر يوم من الشهر السابق لدى صاحب عمل لا يعملون لديه في آخر يوم من الشهر. المصدر: مؤشرات القوى العاملة الربعية، بعد تكييفها من الأرباع إلى الأشهر ومن كل الوظائف إلى الوظيفة الرئيسية.',
    en: 'Persons whose main job on the last day of the month before was with an employer they do not work for on the last day of the month. Source: Quarterly Workforce Indicators (US Census Bureau, LEHD), separations, adapted from quarters to months and from all jobs to the main job.',
  },
  unit: 'persons',
  kind: 'person',
  tables: [[], ['sector'], ['nationality_group'], ['sex'], ['age_band'], ['activity']],
  feeds: JOB_FEEDS,
  method: {
    by: 'tally',
    tally: { rows: 'separations', where: 'true', value: 'count(*)', employer: 'employer', persons: true },
  },
};
