import { countPersons } from '../count-persons.ts';
import type { Indicator } from '../indicator.ts';
import { JOBSEEKER_FEEDS } from '../indicator-feeds.ts';
import { CAVEATS, SOURCES } from '../indicator-sources.ts';

/** Jobseekers by the occupation they want. */
export const jobseekersWanting: Indicator = {
  id: 'jobseekers-wanting',
  title: { ar: 'الباحثون عن عمل في المهنة', en: 'Jobseekers wanting the occupation' },
  definition: {
    ar: 'الباحثون عن عمل المسجلون بحسب المهنة التي يطلبونها، مهنة واحدة لكل منهم، وفق ISCO-08.',
    en: 'Registered jobseekers by the one occupation they ask for, by ISCO-08.',
  },
  formula: {
    ar: 'عدد الباحثين عن عمل المسجلين بحسب المهنة المطلوبة',
    en: 'number of registered jobseekers by wanted occupation',
  },
  source: SOURCES.registeredUnemployment,
  caveats: [CAVEATS.titlesCoded],
  unit: 'persons',
  kind: 'person',
  tables: [[], ['occupation']],
  feeds: JOBSEEKER_FEEDS,
  method: {
    by: 'tally',
    tally: countPersons('jobseekers', 'true', null),
  },
};
