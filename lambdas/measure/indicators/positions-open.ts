import type { Indicator } from '../indicator.ts';
import { CAVEATS, SOURCES } from '../indicator-sources.ts';

/** Persons the open vacancies still ask for. */
export const positionsOpen: Indicator = {
  id: 'positions-open',
  title: { ar: 'الوظائف الشاغرة', en: 'Open positions' },
  definition: {
    ar: 'عدد من تطلبهم الشواغر المفتوحة ولم يُوظَّفوا بعد، بحسب ISCO-08.',
    en: 'Positions of the open vacancies less positions filled, by ISCO-08.',
  },
  formula: {
    ar: 'مجموع الوظائف ناقص المشغول منها، في الشواغر المفتوحة',
    en: 'sum of positions less positions filled, over open vacancies',
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
      where: 'posted_date <= last_day AND (closed_date IS NULL OR closed_date > last_day)',
      value: 'sum(positions - filled)',
      employer: 'employer_registration',
      persons: false,
    },
  },
};
