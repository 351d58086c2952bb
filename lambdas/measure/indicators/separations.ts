import { countPersons } from '../count-persons.ts';
import type { Indicator } from '../indicator.ts';
import { JOB_FEEDS } from '../indicator-feeds.ts';
import { CAVEATS, SOURCES } from '../indicator-sources.ts';

/** Separations of the Quarterly Workforce Indicators (US Census Bureau, LEHD: QWI 101), by month and main job. */
export const separations: Indicator = {
  id: 'separations',
  title: { ar: 'حالات ترك العمل', en: 'Separations' },
  definition: {
    ar: 'الأشخاص الذين كانت وظيفتهم الرئيسية في آخر يوم من الشهر السابق لدى صاحب عمل لا يعملون لديه في آخر يوم من الشهر. ولا يُعد تركا للعمل غياب سجل في الشهر وحده، إذا عاد في الشهر التالي لدى صاحب العمل نفسه بتاريخ البداية نفسه أو بلا تاريخ.',
    en: 'Persons whose main job on the last day of the month before was with an employer they do not work for on the last day of the month. A record that is missing in the month alone, and in the month after is with the same employer and of the same start again, or of none as before, is no separation.',
  },
  formula: {
    ar: 'عدد من صاحب عملهم في الشهر ش−1 ليس من أصحاب عملهم في الشهر ش، ولا في ش+1 بتاريخ البداية نفسه',
    en: 'number of persons whose main employer in month t−1 is none of their employers in month t, nor in t+1 with the same start',
  },
  source: SOURCES.qwi,
  caveats: [CAVEATS.needsMonthBefore, CAVEATS.missingMonth, CAVEATS.settledMonthAfter],
  unit: 'persons',
  kind: 'person',
  tables: [[], ['sector'], ['nationality_group'], ['sex'], ['age_band'], ['activity']],
  feeds: JOB_FEEDS,
  method: {
    by: 'tally',
    tally: countPersons('separations', 'true'),
  },
};
