import { countPersons } from '../count-persons.ts';
import type { Indicator } from '../indicator.ts';
import { CAVEATS } from '../indicator-sources.ts';

/** Labour cases that came to an end. */
export const casesClosed: Indicator = {
  id: 'cases-closed',
  title: { ar: 'القضايا العمالية المغلقة', en: 'Labour cases closed' },
  definition: {
    ar: 'القضايا العمالية التي أُغلقت في الأشهر الاثني عشر المنتهية بالشهر، بحسب نتيجتها.',
    en: 'Labour cases closed in the twelve months up to the end of the month, by outcome.',
  },
  formula: {
    ar: 'عدد القضايا المغلقة في اثني عشر شهرا',
    en: 'number of cases closed in twelve months',
  },
  source: null,
  caveats: [CAVEATS.casesOfYear],
  unit: 'cases',
  kind: 'person',
  tables: [[], ['outcome']],
  feeds: ['moj/disputes'],
  method: {
    by: 'tally',
    // a case stands for the worker who filed it
    tally: countPersons('cases_closed', 'true'),
  },
};
