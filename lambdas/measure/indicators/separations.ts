import type { Indicator } from '../indicator.ts';
import { JOB_FEEDS } from '../indicator-feeds.ts';
import { CAVEATS, SOURCES } from '../indicator-sources.ts';

/** Separations of the Quarterly Workforce Indicators (US Census Bureau, LEHD: QWI 101), by month and main job. */
export const separations: Indicator = {
  id: 'separations',
  title: { ar: 'حالات ترك العمل', en: 'Separations' },
  definition: {
    ar: 'الأشخاص الذين كانت وظيفتهم الرئيسية في آخر يوم من الشهر السابق لدى صاحب عمل لا يعملون لديه في آخر يوم من الشهر.',
    en: 'Persons whose main job on the last day of the month before was with an employer they do not work for on the last day of the month.',
  },
  formula: {
    ar: 'عدد من صاحب عملهم في الشهر ش−1 ليس من أصحاب عملهم في الشهر ش',
    en: 'number of persons whose main employer in month t−1 is none of their employers in month t',
  },
  source: SOURCES.qwi,
  caveats: [CAVEATS.needsMonthBefore, CAVEATS.missingMonth],
  unit: 'persons',
  kind: 'person',
  tables: [[], ['sector'], ['nationality_group'], ['sex'], ['age_band'], ['activity']],
  feeds: JOB_FEEDS,
  method: {
    by: 'tally',
    tally: { rows: 'separations', where: 'true', value: 'count(*)', employer: 'employer', persons: true },
  },
};
