import { countPersons } from '../count-persons.ts';
import type { Indicator } from '../indicator.ts';
import { JOB_FEEDS } from '../indicator-feeds.ts';
import { CAVEATS, SOURCES } from '../indicator-sources.ts';

/** Persons in work; the administrative counterpart of employment (ILO, resolution of the 19th ICLS, 2013). */
export const employed: Indicator = {
  id: 'employed',
  title: { ar: 'المشتغلون', en: 'Employed persons' },
  definition: {
    ar: 'الأشخاص الذين لهم في آخر يوم من الشهر وظيفة واحدة على الأقل في الرواتب الحكومية أو التأمينات أو الخدمة المدنية أو تصريح عمل يذكر صاحب العمل، ولم تُسجّل وفاتهم.',
    en: 'Persons with at least one job on the last day of the month in the payroll, social insurance, civil service or work permits that name an employer, not recorded as deceased.',
  },
  formula: {
    ar: 'عدد الأشخاص الذين لهم وظيفة في آخر يوم من الشهر',
    en: 'number of persons with a job on the last day of the month',
  },
  source: SOURCES.icls19,
  caveats: [CAVEATS.administrative, CAVEATS.informalWork],
  unit: 'persons',
  kind: 'person',
  tables: [
    [],
    ['sector'],
    ['nationality_group'],
    ['sector', 'nationality_group'],
    ['sex'],
    ['age_band'],
    ['governorate'],
    ['activity'],
    ['size_band'],
  ],
  feeds: JOB_FEEDS,
  method: {
    by: 'tally',
    tally: countPersons('persons', 'employed'),
  },
};
