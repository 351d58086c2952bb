import { countPersons } from '../count-persons.ts';
import type { Indicator } from '../indicator.ts';
import { JOB_FEEDS } from '../indicator-feeds.ts';
import { CAVEATS, SOURCES } from '../indicator-sources.ts';

/** Recalls of the Quarterly Workforce Indicators (US Census Bureau, LEHD: QWI 101), by month and main job. */
export const recalls: Indicator = {
  id: 'recalls',
  title: { ar: 'العائدون إلى صاحب عمل سابق', en: 'Recalls' },
  definition: {
    ar: 'المعيّنون الذين عملوا لدى صاحب العمل نفسه في آخر يوم من أحد الأشهر من الثاني إلى الثاني عشر قبل الشهر.',
    en: 'Hires of persons who worked for the same employer on the last day of any of the second to the twelfth month before.',
  },
  formula: {
    ar: 'التعيينات لدى صاحب عمل عمل لديه الشخص في الأشهر ش−12 إلى ش−2',
    en: 'hires by an employer worked for in months t−12 to t−2',
  },
  source: SOURCES.qwi,
  caveats: [
    CAVEATS.needsMonthBefore,
    CAVEATS.missingMonth,
    {
      ar: 'لا يُعرف العائدون إلا بقدر ما تبلغه السلسلة.',
      en: 'No more are known than the series reaches back.',
    },
  ],
  unit: 'persons',
  kind: 'person',
  tables: [[]],
  feeds: JOB_FEEDS,
  method: {
    by: 'tally',
    tally: countPersons('recalls', 'true'),
  },
};
