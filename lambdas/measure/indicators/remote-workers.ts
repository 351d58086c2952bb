import { countPersons } from '../count-persons.ts';
import type { Indicator } from '../indicator.ts';
import { CAVEATS, SOURCES } from '../indicator-sources.ts';

/** Remote work as it is arranged (ILO, Defining and measuring remote work, 2020). */
export const remoteWorkers: Indicator = {
  id: 'remote-workers',
  title: { ar: 'العاملون عن بعد في الخدمة المدنية', en: 'Civil servants working remotely' },
  definition: {
    ar: 'موظفو الخدمة المدنية الذين نمط عملهم عن بعد أو هجين، أي الأسبوع كله أو بعضه.',
    en: 'Civil servants whose work arrangement is remote or hybrid: all of the week or part of it.',
  },
  formula: {
    ar: 'عدد الموظفين الذين نمط عملهم عن بعد أو هجين',
    en: 'number of civil servants whose arrangement is remote or hybrid',
  },
  source: SOURCES.remoteWork,
  caveats: [
    CAVEATS.civilServiceOnly,
    {
      ar: 'من لم يُذكر نمط عمله لا يُعد عاملا عن بعد.',
      en: 'Who has no known arrangement is not counted as working remotely.',
    },
  ],
  unit: 'persons',
  kind: 'person',
  tables: [[], ['entity'], ['work_arrangement']],
  feeds: ['csb/workforce'],
  method: {
    by: 'tally',
    // the state is one employer, and no business to be protected from its rivals
    tally: countPersons('civil_servants', "work_arrangement IN ('hybrid', 'remote')", null),
  },
};
