import { countPersons } from '../count-persons.ts';
import type { Indicator } from '../indicator.ts';
import { JOBSEEKER_FEEDS } from '../indicator-feeds.ts';
import { CAVEATS, SOURCES } from '../indicator-sources.ts';

/** Exits of the register, by destination (Eurostat, Labour market policy statistics: Methodology 2018). */
export const jobseekerOutflow: Indicator = {
  id: 'jobseeker-outflow',
  title: { ar: 'الخارجون من البحث عن عمل', en: 'Outflow of jobseekers' },
  definition: {
    ar: 'من كانوا باحثين عن عمل مسجلين في آخر يوم من الشهر السابق، أو دخلوا خلال الشهر، ولم يبقوا كذلك في آخر يوم منه. السبب ما تظهره سجلات العمل أولا، ثم ما يقوله سجل الباحثين: موظف أو منسحب أو موقوف، ثم مغادرة البلاد بحسب سجل السكان، وما سوى ذلك غياب عن السجل أو وفاة.',
    en: 'Persons who were registered jobseekers on the last day of the month before, or came in since, and are none on the last day of the month. The reason is what records of work show, else what the list of jobseekers says: placed, withdrawn or suspended, else by the population register that they left the country; all else is absence from the list, or death.',
  },
  formula: {
    ar: 'الباحثون في الشهر ش−1 + الداخلون في الشهر ش − الباحثون في الشهر ش',
    en: 'jobseekers of month t−1 + inflow of month t − jobseekers of month t',
  },
  source: SOURCES.entrantsAndExits,
  caveats: [
    CAVEATS.administrative,
    CAVEATS.needsMonthBefore,
    CAVEATS.keptJob,
    CAVEATS.departed,
    CAVEATS.missingFromList,
  ],
  unit: 'persons',
  kind: 'person',
  tables: [[], ['exit_reason'], ['sex'], ['age_band'], ['education'], ['occupation']],
  feeds: JOBSEEKER_FEEDS,
  method: {
    by: 'tally',
    tally: countPersons('job_search_ended', 'true', null),
  },
};
