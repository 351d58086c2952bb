import type { Indicator } from '../indicator.ts';

/** The institutions whose remote work is known. */
export const institutions: Indicator = {
  id: 'institutions',
  title: { ar: 'الجهات المبلّغة', en: 'Institutions reporting' },
  definition: {
    ar: 'الجهات الحكومية التي ذكرت في الشهر عدد موظفيها العاملين عن بعد.',
    en: 'Public institutions that say in the month how many of their staff work remotely.',
  },
  formula: {
    ar: 'عدد الجهات المبلّغة',
    en: 'number of institutions reporting',
  },
  source: null,
  caveats: [],
  unit: 'institutions',
  kind: 'employer',
  tables: [[]],
  feeds: ['iga/digital-services'],
  method: {
    by: 'tally',
    tally: {
      rows: 'institutions',
      where: 'staff_remote IS NOT NULL',
      value: 'count(*)',
      employer: null,
      persons: false,
    },
  },
};
