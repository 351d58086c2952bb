import { countPersons } from '../count-persons.ts';
import type { Indicator } from '../indicator.ts';
import { JOB_FEEDS } from '../indicator-feeds.ts';
import { CAVEATS, SOURCES } from '../indicator-sources.ts';

/** Main-job moves of Job-to-Job Flows (US Census Bureau, LEHD: J2J 101), by month. */
export const jobMoves: Indicator = {
  id: 'job-moves',
  title: { ar: 'الانتقال من عمل إلى عمل', en: 'Job-to-job moves' },
  definition: {
    ar: 'المعيّنون الذين كانت وظيفتهم الرئيسية في آخر يوم من الشهر السابق لدى صاحب عمل آخر لا يعملون لديه بعد.',
    en: 'Hires of persons whose main job on the last day of the month before was with another employer, for whom they do not work any more.',
  },
  formula: { ar: 'التعيينات ∩ حالات ترك العمل في الشهر نفسه', en: 'hires ∩ separations of the same month' },
  source: SOURCES.jobToJob,
  caveats: [
    CAVEATS.needsMonthBefore,
    CAVEATS.settledMonthAfter,
    CAVEATS.mainJobWage,
    {
      ar: 'الأجران متقاربان إذا لم يتجاوز الفرق بينهما 5%، والزيادة كبيرة إذا تجاوزت 25%.',
      en: 'Wages within 5% of each other are similar; a large rise is more than 25%.',
    },
  ],
  unit: 'persons',
  kind: 'person',
  tables: [[], ['wage_change']],
  feeds: JOB_FEEDS,
  method: {
    by: 'tally',
    tally: countPersons('job_moves', 'true'),
  },
};
