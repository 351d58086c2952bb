import type { Indicator } from '../indicator.ts';
import { CAVEATS } from '../indicator-sources.ts';

/** Positions filled, over vacancies old enough to have had their chance. */
export const positionsFilled: Indicator = {
  id: 'positions-filled',
  title: { ar: 'الوظائف المشغولة', en: 'Positions filled' },
  definition: {
    ar: 'ما شُغل من الوظائف المعلنة، في الشواغر المنشورة قبل آخر الشهر بستة أشهر على الأقل.',
    en: 'Of the positions advertised, those filled; over vacancies posted at least six months before the last day of the month.',
  },
  formula: {
    ar: 'مجموع الوظائف المشغولة من الوظائف المعلنة',
    en: 'sum of the positions filled of those advertised',
  },
  source: null,
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
      value: 'sum(filled)',
      employer: 'employer_registration',
      persons: false,
    },
  },
};
