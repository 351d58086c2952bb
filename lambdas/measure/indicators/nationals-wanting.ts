import { countPersons } from '../count-persons.ts';
import type { Indicator } from '../indicator.ts';
import { JOBSEEKER_FEEDS } from '../indicator-feeds.ts';
import { CAVEATS, SOURCES } from '../indicator-sources.ts';

/** National jobseekers by the occupation they want. */
export const nationalsWanting: Indicator = {
  id: 'nationals-wanting',
  title: { ar: 'المواطنون الباحثون عن عمل في المهنة', en: 'National jobseekers wanting the occupation' },
  definition: {
    ar: 'المواطنون من الباحثين عن عمل المسجلين بحسب المهنة التي يطلبونها، مهنة واحدة لكل منهم، وفق ISCO-08.',
    en: 'Nationals among the registered jobseekers by the one occupation they ask for, by ISCO-08.',
  },
  formula: {
    ar: 'عدد المواطنين الباحثين عن عمل الذين يطلبون المهنة',
    en: 'number of national jobseekers who ask for the occupation',
  },
  source: SOURCES.registeredUnemployment,
  caveats: [CAVEATS.administrative, CAVEATS.titlesCoded],
  unit: 'persons',
  kind: 'person',
  tables: [[], ['occupation']],
  feeds: JOBSEEKER_FEEDS,
  method: {
    by: 'tally',
    tally: countPersons('jobseekers', "nationality_group = 'national'", null),
  },
};
