import { countPersons } from '../count-persons.ts';
import type { Indicator } from '../indicator.ts';
import { CAVEATS } from '../indicator-sources.ts';

/** Who is ready for remote work by training. */
export const teleworkTrained: Indicator = {
  id: 'telework-trained',
  title: { ar: 'المدربون على العمل عن بعد', en: 'Civil servants trained for telework' },
  definition: {
    ar: 'موظفو الخدمة المدنية الذين أتموا تدريبا على العمل عن بعد في آخر يوم من الشهر أو قبله.',
    en: 'Civil servants who completed telework training on or before the last day of the month.',
  },
  formula: {
    ar: 'عدد الموظفين الذين أتموا التدريب',
    en: 'number of civil servants who completed the training',
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
    tally: countPersons('civil_servants', 'is_trained', null),
  },
};
