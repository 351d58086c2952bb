import type { Indicator } from '../indicator.ts';
import { CAVEATS } from '../indicator-sources.ts';

/** How much services are used. */
export const transactions: Indicator = {
  id: 'transactions',
  title: { ar: 'المعاملات', en: 'Transactions' },
  definition: {
    ar: 'معاملات الشهر كلها لدى الجهات الحكومية، كما أبلغت عنها.',
    en: 'All transactions of the month with public institutions, as they report them.',
  },
  formula: {
    ar: 'مجموع معاملات الشهر',
    en: 'sum of the transactions of the month',
  },
  source: null,
  caveats: [CAVEATS.unlistedInstitutions],
  unit: 'transactions',
  kind: 'employer',
  tables: [[], ['institution']],
  feeds: ['iga/digital-services'],
  method: {
    by: 'tally',
    tally: {
      rows: 'institutions',
      where: 'true',
      value: 'sum(transactions)',
      employer: null,
      persons: false,
    },
  },
};
