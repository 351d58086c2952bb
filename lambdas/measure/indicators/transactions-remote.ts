import type { Indicator } from '../indicator.ts';
import { CAVEATS } from '../indicator-sources.ts';

/** How much services are used without a visit. */
export const transactionsRemote: Indicator = {
  id: 'transactions-remote',
  title: { ar: 'المعاملات عن بعد', en: 'Transactions done remotely' },
  definition: {
    ar: 'من معاملات الشهر، ما تم عن بعد.',
    en: 'Of the transactions of the month, those done remotely.',
  },
  formula: {
    ar: 'مجموع معاملات الشهر عن بعد',
    en: 'sum of the transactions of the month done remotely',
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
      value: 'sum(transactions_remote)',
      employer: null,
      persons: false,
    },
  },
};
