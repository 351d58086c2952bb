import type { Indicator } from '../indicator.ts';

/** How far services are used without a visit. */
export const transactionsRemoteShare: Indicator = {
  id: 'transactions-remote-share',
  title: { ar: 'نسبة المعاملات عن بعد', en: 'Share of transactions done remotely' },
  definition: {
    ar: 'معاملات الشهر التي تمت عن بعد نسبةً إلى معاملات الشهر كلها.',
    en: 'Transactions of the month done remotely as a percentage of all transactions of the month.',
  },
  formula: {
    ar: 'المعاملات عن بعد ÷ المعاملات × 100',
    en: 'transactions done remotely ÷ transactions × 100',
  },
  source: null,
  caveats: [],
  unit: 'percent',
  kind: 'derived',
  tables: [[], ['institution']],
  feeds: ['iga/digital-services'],
  method: { by: 'published-parts' },
};
