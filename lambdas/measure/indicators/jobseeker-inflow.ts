import { countPersons } from '../count-persons.ts';
import type { Indicator } from '../indicator.ts';
import { JOBSEEKER_FEEDS } from '../indicator-feeds.ts';
import { CAVEATS, SOURCES } from '../indicator-sources.ts';

/** Entrants of the register (Eurostat, Labour market policy statistics: Methodology 2018). */
export const jobseekerInflow: Indicator = {
  id: 'jobseeker-inflow',
  title: { ar: 'الداخلون إلى البحث عن عمل', en: 'Inflow of jobseekers' },
  definition: {
    ar: 'من سُجلوا باحثين عن عمل خلال الشهر، ومن عادوا باحثين مسجلين في آخر يوم منه، ممن لم يكونوا كذلك في آخر يوم من الشهر السابق. ولا يُعد دخولا رجوع سجل غاب في الشهر السابق وحده، وكان قبله بتاريخ التسجيل نفسه، ما لم يظهر في ذلك الشهر عمل أو مغادرة.',
    en: 'Persons who registered as jobseekers in the month, or are registered jobseekers again on its last day, and were none on the last day of the month before. A record that was missing in the month before alone, and bore the same registration before that, is no inflow, unless there was work or departure in that month.',
  },
  formula: {
    ar: 'الباحثون في الشهر ش أو المسجلون خلاله ممن ليسوا من الباحثين في الشهر ش−1، ولا في ش−2 بالتسجيل نفسه من غير سجل في ش−1',
    en: 'jobseekers of month t, or registered in it, who are none of the jobseekers of month t−1, nor of t−2 with the same registration and no record in t−1',
  },
  source: SOURCES.entrantsAndExits,
  caveats: [
    CAVEATS.administrative,
    CAVEATS.needsMonthBefore,
    CAVEATS.keptJob,
    CAVEATS.departed,
    CAVEATS.missingFromList,
  ],
  unit: 'persons',
  kind: 'person',
  tables: [[], ['sex'], ['age_band'], ['education'], ['occupation']],
  feeds: JOBSEEKER_FEEDS,
  method: {
    by: 'tally',
    tally: countPersons('job_search_begun', 'true', null),
  },
};
