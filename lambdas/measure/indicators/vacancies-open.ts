import type { Indicator } from '../indicator.ts';
import { CAVEATS, SOURCES } from '../indicator-sources.ts';

/** Vacancies open on the last day of the month. */
export const vacanciesOpen: Indicator = {
  id: 'vacancies-open',
  title: { ar: 'الشواغر المفتوحة', en: 'Open vacancies' },
  definition: {
    ar: 'الشواغر المنشورة في آخر يوم من الشهر أو قبله، ولم تُغلق حتى ذلك اليوم، بحسب ISCO-08.',
    en: 'Vacancies posted on or before the last day of the month and not closed by then, by ISCO-08.',
  },
  formula: {
    ar: 'عدد الشواغر المنشورة التي لم تُغلق في آخر يوم من الشهر',
    en: 'number of vacancies posted and not closed on the last day of the month',
  },
  source: SOURCES.jobVacancies,
  caveats: [CAVEATS.recordedVacancies, CAVEATS.titlesCoded],
  unit: 'vacancies',
  kind: 'employer',
  tables: [[], ['occupation']],
  feeds: ['mol/vacancies'],
  method: {
    by: 'tally',
    tally: {
      rows: 'vacancies',
      where: 'posted_date <= last_day AND (closed_date IS NULL OR closed_date > last_day)',
      value: 'count(*)',
      employer: 'employer_registration',
      persons: false,
    },
  },
};
