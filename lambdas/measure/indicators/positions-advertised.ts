import type { Indicator } from '../indicator.ts';
import { CAVEATS, SOURCES } from '../indicator-sources.ts';

/** Positions advertised, over vacancies old enough to have had their chance. */
export const positionsAdvertised: Indicator = {
  id: 'positions-advertised',
  title: { ar: 'الوظائف المعلنة', en: 'Positions advertised' },
  definition: {
    ar: 'وظائف الشواغر المنشورة قبل آخر الشهر بستة أشهر على الأقل؛ فما نُشر بعدها لم يأخذ وقته ليُشغل.',
    en: 'Positions of vacancies posted at least six months before the last day of the month; those posted since have not had their time to be filled.',
  },
  formula: {
    ar: 'مجموع الوظائف في الشواغر المنشورة قبل ستة أشهر فأكثر',
    en: 'sum of the positions of vacancies posted six months ago or earlier',
  },
  source: SOURCES.jobVacancies,
  caveats: [CAVEATS.recordedVacancies, CAVEATS.titlesCoded],
  unit: 'positions',
  kind: 'employer',
  tables: [[], ['occupation']],
  feeds: ['mol/vacancies'],
  method: {
    by: 'tally',
    tally: {
      rows: 'vacancies',
      where: 'posted_date <= half_year_before',
      value: 'sum(positions)',
      employer: 'employer_registration',
      persons: false,
    },
  },
};
