import { countPersons } from '../count-persons.ts';
import type { Indicator } from '../indicator.ts';
import { JOB_FEEDS } from '../indicator-feeds.ts';

/** How many of the employed the population register knows. */
export const registerCoverage: Indicator = {
  id: 'register-coverage',
  title: { ar: 'الموجودون في سجل السكان', en: 'Found in the population register' },
  definition: {
    ar: 'المشتغلون الموجودون في سجل السكان للشهر نفسه نسبةً إلى المشتغلين كلهم.',
    en: 'Employed persons found in the population register of the same month as a percentage of all employed persons.',
  },
  formula: {
    ar: 'المشتغلون في سجل السكان ÷ المشتغلون × 100',
    en: 'employed persons in the population register ÷ employed persons × 100',
  },
  source: null,
  caveats: [],
  unit: 'percent',
  kind: 'person',
  tables: [[], ['sector'], ['nationality_group'], ['sex']],
  feeds: JOB_FEEDS,
  method: {
    by: 'ratio',
    numerator: countPersons('persons', 'employed AND in_register', null),
    denominator: countPersons('persons', 'employed', null),
  },
};
