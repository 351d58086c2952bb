import { countPersons } from '../count-persons.ts';
import type { Indicator } from '../indicator.ts';
import { JOBSEEKER_FEEDS } from '../indicator-feeds.ts';
import { CAVEATS, SOURCES } from '../indicator-sources.ts';

/** Entrants of the register (Eurostat, Labour market policy statistics: Methodology 2018). */
export const jobseekerInflow: Indicator = {
  id: 'jobseeker-inflow',
  title: { ar: 'الداخلون إلى البحث عن عمل', en: 'Inflow of jobseekers' },
  definition: {
    ar: 'من سُجلوا باحثين عن عمل خلال الشهر، ومن عادوا باحثين مسجلين في آخر يوم منه، ممن لم يكونوا كذلك في آخر يوم من الشهر السابق.',
    en: 'Persons who registered as jobseekers in the month, or are registered jobseekers again on its last day, and were none on the last day of the month before.',
  },
  formula: {
    ar: 'الباحثون في الشهر ش أو المسجلون خلاله ممن ليسوا من الباحثين في الشهر ش−1',
    en: 'jobseekers of month t, or registered in it, who are none of the jobseekers of month t−1',
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
