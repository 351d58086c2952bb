import { countPersons } from '../count-persons.ts';
import type { Indicator } from '../indicator.ts';
import { JOB_FEEDS } from '../indicator-feeds.ts';
import { CAVEATS, SOURCES } from '../indicator-sources.ts';

/** New hires of the Quarterly Workforce Indicators, narrowed to persons without any earlier job on record. */
export const firstEntrants: Indicator = {
  id: 'first-entrants',
  title: { ar: 'المواطنون الداخلون إلى العمل لأول مرة', en: 'First-time national entrants' },
  definition: {
    ar: 'المعيّنون من المواطنين الذين لا تعرف لهم أشهر السلسلة السابقة وظيفة لدى أي صاحب عمل.',
    en: 'Hires of nationals of whom no earlier month of the series knows a job with any employer.',
  },
  formula: {
    ar: 'التعيينات من المواطنين بلا وظيفة في أي شهر قبل ش',
    en: 'hires of nationals without a job in any month before t',
  },
  source: SOURCES.qwi,
  caveats: [
    CAVEATS.needsMonthBefore,
    {
      ar: 'من عمل قبل بداية السلسلة وحده يُعدّ داخلا لأول مرة عند عودته؛ وكلما طالت السلسلة قلّ ذلك.',
      en: 'Whoever worked only before the series begins counts as a first-time entrant on coming back; the longer the series, the fewer they are.',
    },
  ],
  unit: 'persons',
  kind: 'person',
  tables: [['nationality_group']],
  feeds: JOB_FEEDS,
  method: {
    by: 'tally',
    tally: countPersons('first_entrants', "nationality_group = 'national'"),
  },
};
