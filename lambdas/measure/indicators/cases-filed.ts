import { countPersons } from '../count-persons.ts';
import type { Indicator } from '../indicator.ts';
import { CAVEATS } from '../indicator-sources.ts';

/** Labour cases brought to court. */
export const casesFiled: Indicator = {
  id: 'cases-filed',
  title: { ar: 'القضايا العمالية المرفوعة', en: 'Labour cases filed' },
  definition: {
    ar: 'القضايا العمالية التي رُفعت في الأشهر الاثني عشر المنتهية بالشهر، بحسب نشاط صاحب العمل وحجمه ونوع الدعوى.',
    en: 'Labour cases filed in the twelve months up to the end of the month, by activity and size of the employer and kind of case.',
  },
  formula: {
    ar: 'عدد القضايا المرفوعة في اثني عشر شهرا',
    en: 'number of cases filed in twelve months',
  },
  source: null,
  caveats: [CAVEATS.casesOfYear, CAVEATS.employerAsNow],
  unit: 'cases',
  kind: 'person',
  tables: [[], ['activity'], ['size_band'], ['dispute_kind']],
  feeds: ['moic/registrations', 'moj/disputes'],
  method: {
    by: 'tally',
    // a case stands for the worker who filed it
    tally: countPersons('cases', 'filed_date > year_before AND filed_date <= last_day'),
  },
};
