import { countPersons } from '../count-persons.ts';
import type { Indicator } from '../indicator.ts';
import { CAVEATS } from '../indicator-sources.ts';

/** Labour cases that came to an end within 60 days. */
export const casesClosedIn60Days: Indicator = {
  id: 'cases-closed-in-60-days',
  title: { ar: 'القضايا المغلقة خلال 60 يوما', en: 'Cases closed within 60 days' },
  definition: {
    ar: 'من القضايا المغلقة، ما أُغلق خلال 60 يوما من رفعه.',
    en: 'Of the cases closed, those closed within 60 days of being filed.',
  },
  formula: {
    ar: 'عدد القضايا المغلقة التي مدتها 60 يوما أو أقل',
    en: 'number of closed cases that took 60 days or less',
  },
  source: null,
  caveats: [CAVEATS.casesOfYear],
  unit: 'cases',
  kind: 'person',
  tables: [[]],
  feeds: ['moj/disputes'],
  method: {
    by: 'tally',
    // a case stands for the worker who filed it
    tally: countPersons('cases_closed', 'days <= 60'),
  },
};
