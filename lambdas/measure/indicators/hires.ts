import { countPersons } from '../count-persons.ts';
import type { Indicator } from '../indicator.ts';
import { JOB_FEEDS } from '../indicator-feeds.ts';
import { CAVEATS, SOURCES } from '../indicator-sources.ts';

/** Accessions of the Quarterly Workforce Indicators (US Census Bureau, LEHD: QWI 101), by month and main job. */
export const hires: Indicator = {
  id: 'hires',
  title: { ar: 'التعيينات', en: 'Hires' },
  definition: {
    ar: 'الأشخاص الذين وظيفتهم الرئيسية في آخر يوم من الشهر لدى صاحب عمل لم يعملوا لديه في آخر يوم من الشهر السابق. ولا يُعد تعيينا رجوع سجل غاب في الشهر السابق وحده، وكان قبله لدى صاحب العمل نفسه بتاريخ البداية نفسه أو بلا تاريخ.',
    en: 'Persons whose main job on the last day of the month is with an employer they did not work for on the last day of the month before. A record that was missing in the month before alone, and was with the same employer and of the same start before that, or of none, is no hire.',
  },
  formula: {
    ar: 'عدد من صاحب عملهم في الشهر ش ليس من أصحاب عملهم في الشهر ش−1، ولا في ش−2 بتاريخ البداية نفسه',
    en: 'number of persons whose main employer in month t is none of their employers in month t−1, nor in t−2 with the same start',
  },
  source: SOURCES.qwi,
  caveats: [CAVEATS.needsMonthBefore, CAVEATS.missingMonth],
  unit: 'persons',
  kind: 'person',
  tables: [[], ['sector'], ['nationality_group'], ['sex'], ['age_band'], ['activity']],
  feeds: JOB_FEEDS,
  method: {
    by: 'tally',
    tally: countPersons('hires', 'true'),
  },
};
