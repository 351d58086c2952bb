import { countPersons } from '../count-persons.ts';
import type { Indicator } from '../indicator.ts';
import { JOBSEEKER_FEEDS } from '../indicator-feeds.ts';
import { CAVEATS, SOURCES } from '../indicator-sources.ts';

/** Long-term unemployment (resolution of the 19th ICLS, 2013) among registered jobseekers. */
export const longTermShare: Indicator = {
  id: 'long-term-share',
  title: { ar: 'الباحثون لسنة فأكثر', en: 'Looking for a year or more' },
  definition: {
    ar: 'الباحثون عن عمل المسجلون الذين مضى على تسجيلهم القائم 12 شهرا كاملا أو أكثر، نسبةً إلى الباحثين المسجلين كلهم.',
    en: 'Registered jobseekers whose present registration is 12 completed months old or more, as a percentage of all registered jobseekers.',
  },
  formula: {
    ar: 'الباحثون المسجلون منذ 12 شهرا أو أكثر ÷ الباحثون المسجلون × 100',
    en: 'jobseekers registered for 12 months or more ÷ registered jobseekers × 100',
  },
  source: SOURCES.searchDuration,
  caveats: [CAVEATS.administrative, CAVEATS.searchSoFar, CAVEATS.fromPublished],
  unit: 'percent',
  kind: 'person',
  tables: [[], ['sex'], ['age_band'], ['education']],
  feeds: JOBSEEKER_FEEDS,
  method: {
    by: 'ratio',
    numerator: countPersons('jobseekers', "duration IN ('12-23', '24+')", null),
    denominator: countPersons('jobseekers', 'true', null),
  },
};
