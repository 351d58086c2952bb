import { countPersons } from '../count-persons.ts';
import type { Indicator } from '../indicator.ts';
import { CAVEATS } from '../indicator-sources.ts';

/** Everybody in the file of the civil service. */
export const civilServants: Indicator = {
  id: 'civil-servants',
  title: { ar: 'موظفو الخدمة المدنية', en: 'Civil servants' },
  definition: {
    ar: 'من في ملف الخدمة المدنية وبدأت خدمتهم في آخر يوم من الشهر أو قبله، بحسب الجهة الحكومية.',
    en: 'Persons in the civil service file who were hired on or before the last day of the month, by government entity.',
  },
  formula: {
    ar: 'عدد الموظفين في ملف الخدمة المدنية',
    en: 'number of persons in the civil service file',
  },
  source: null,
  caveats: [CAVEATS.civilServiceOnly],
  unit: 'persons',
  kind: 'person',
  tables: [[], ['entity']],
  feeds: ['csb/workforce'],
  method: {
    by: 'tally',
    // the state is one employer, and no business to be protected from its rivals
    tally: countPersons('civil_servants', 'true', null),
  },
};
