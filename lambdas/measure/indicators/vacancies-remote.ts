import type { Indicator } from '../indicator.ts';
import { CAVEATS, SOURCES } from '../indicator-sources.ts';

/** Open vacancies that can be done from elsewhere. */
export const vacanciesRemote: Indicator = {
  id: 'vacancies-remote',
  title: { ar: 'الشواغر عن بعد', en: 'Remote vacancies' },
  definition: {
    ar: 'الشواغر المفتوحة في آخر يوم من الشهر التي يذكر إعلانها أن العمل فيها ممكن عن بعد.',
    en: 'Vacancies open on the last day of the month whose advertisement says that the job can be done remotely.',
  },
  formula: {
    ar: 'عدد الشواغر المفتوحة عن بعد',
    en: 'number of open vacancies said to be remote',
  },
  source: SOURCES.jobVacancies,
  caveats: [
    CAVEATS.recordedVacancies,
    {
      ar: 'ما لا يذكر إعلانه شيئا لا يُعد منها.',
      en: 'Vacancies that say nothing are not counted.',
    },
    CAVEATS.titlesCoded,
  ],
  unit: 'vacancies',
  kind: 'employer',
  tables: [[], ['occupation']],
  feeds: ['mol/vacancies'],
  method: {
    by: 'tally',
    tally: {
      rows: 'vacancies',
      where: 'remote AND posted_date <= last_day AND (closed_date IS NULL OR closed_date > last_day)',
      value: 'count(*)',
      employer: 'employer_registration',
      persons: false,
    },
  },
};
