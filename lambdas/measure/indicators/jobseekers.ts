import { countPersons } from '../count-persons.ts';
import type { Indicator } from '../indicator.ts';
import { JOBSEEKER_FEEDS } from '../indicator-feeds.ts';
import { CAVEATS, SOURCES } from '../indicator-sources.ts';

/** Persons registered as looking for work, without any. */
export const jobseekers: Indicator = {
  id: 'jobseekers',
  title: { ar: 'الباحثون عن عمل المسجلون', en: 'Registered jobseekers' },
  definition: {
    ar: 'المسجلون باحثين عن عمل لدى وزارة العمل في آخر يوم من الشهر، من غير المشتغلين ولا المتوفين ولا المغادرين.',
    en: 'Persons on the Ministry of Labour register with the status registered on the last day of the month, neither employed, deceased nor departed.',
  },
  formula: {
    ar: 'عدد المسجلين باحثين عن عمل ناقص المشتغلين منهم والمتوفين والمغادرين',
    en: 'persons registered as jobseekers less those employed, deceased or departed',
  },
  source: SOURCES.registeredUnemployment,
  caveats: [CAVEATS.administrative, CAVEATS.departed, CAVEATS.listedOnly, CAVEATS.searchSoFar],
  unit: 'persons',
  kind: 'person',
  tables: [[], ['nationality_group'], ['sex'], ['age_band'], ['governorate'], ['education'], ['duration']],
  feeds: JOBSEEKER_FEEDS,
  method: {
    by: 'tally',
    tally: countPersons('jobseekers', 'true', null),
  },
};
