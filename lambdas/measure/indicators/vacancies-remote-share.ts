import type { Indicator } from '../indicator.ts';
import { CAVEATS, SOURCES } from '../indicator-sources.ts';

/** How common remote work is among vacancies. */
export const vacanciesRemoteShare: Indicator = {
  id: 'vacancies-remote-share',
  title: { ar: 'نسبة الشواغر عن بعد', en: 'Remote share of vacancies' },
  definition: {
    ar: 'الشواغر المفتوحة التي يمكن العمل فيها عن بعد نسبةً إلى الشواغر المفتوحة كلها، من أعداد مقرّبة.',
    en: 'Open vacancies whose job can be done remotely as a percentage of all open vacancies, from rounded counts.',
  },
  formula: {
    ar: 'الشواغر عن بعد ÷ الشواغر المفتوحة × 100',
    en: 'remote vacancies ÷ open vacancies × 100',
  },
  source: SOURCES.jobVacancies,
  caveats: [CAVEATS.recordedVacancies, CAVEATS.fromPublished],
  unit: 'percent',
  kind: 'derived',
  tables: [[], ['occupation']],
  feeds: ['mol/vacancies'],
  method: { by: 'published-parts' },
};
