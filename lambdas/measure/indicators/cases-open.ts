import { countPersons } from '../count-persons.ts';
import type { Indicator } from '../indicator.ts';
import { CAVEATS } from '../indicator-sources.ts';

/** Labour cases that wait for an end. */
export const casesOpen: Indicator = {
  id: 'cases-open',
  title: { ar: 'القضايا العمالية المنظورة', en: 'Labour cases pending' },
  definition: {
    ar: 'القضايا العمالية المرفوعة في آخر يوم من الشهر أو قبله ولم تُغلق حتى ذلك اليوم.',
    en: 'Labour cases filed on or before the last day of the month and not closed by then.',
  },
  formula: {
    ar: 'عدد القضايا غير المغلقة في آخر الشهر',
    en: 'number of cases not closed at the end of the month',
  },
  source: null,
  caveats: [CAVEATS.casesInFile],
  unit: 'cases',
  kind: 'person',
  tables: [[], ['dispute_kind']],
  feeds: ['moj/disputes'],
  method: {
    by: 'tally',
    // a case stands for the worker who filed it
    tally: countPersons(
      'cases',
      'filed_date <= last_day AND (closed_date IS NULL OR closed_date > last_day)',
    ),
  },
};
