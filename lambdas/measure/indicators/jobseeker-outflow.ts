import { countPersons } from '../count-persons.ts';
import type { Indicator } from '../indicator.ts';
import { JOBSEEKER_FEEDS } from '../indicator-feeds.ts';
import { CAVEATS, SOURCES } from '../indicator-sources.ts';

/** Exits of the register, by destination (Eurostat, Labour market policy statistics: Methodology 2018). */
export const jobseekerOutflow: Indicator = {
  id: 'jobseeker-outflow',
  title: { ar: 'الخارجون من البحث عن عمل', en: 'Outflow of jobseekers' },
  definition: {
    ar: 'من كانوا باحثين عن عمل مسجلين في آخر يوم من الشهر السابق، أو دخلوا خلال الشهر، ولم يبقوا كذلك في آخر يوم منه. السبب ما تظهره سجلات العمل أولا، ثم ما يقوله سجل الباحثين: موظف أو منسحب أو موقوف، ثم مغادرة البلاد بحسب سجل السكان، وما سوى ذلك غياب عن السجل أو وفاة. ولا يُعد خروجا غياب سجل في الشهر وحده، إذا عاد في الشهر التالي بتاريخ التسجيل نفسه، ما لم يظهر في الشهر عمل أو وفاة أو مغادرة.',
    en: 'Persons who were registered jobseekers on the last day of the month before, or came in since, and are none on the last day of the month. The reason is what records of work show, else what the list of jobseekers says: placed, withdrawn or suspended, else by the population register that they left the country; all else is absence from the list, or death. A record that is missing in the month alone, and in the month after bears the same registration again, is no outflow, unless there is work, death or departure in the month.',
  },
  formula: {
    ar: 'الباحثون في الشهر ش−1 + الداخلون في الشهر ش − الباحثون في الشهر ش، ومع باحثي كل شهر من غاب سجله فيه وحده',
    en: 'jobseekers of month t−1 + inflow of month t − jobseekers of month t, with those of each month who are missing from the list in it alone',
  },
  source: SOURCES.entrantsAndExits,
  caveats: [
    CAVEATS.administrative,
    CAVEATS.needsMonthBefore,
    CAVEATS.keptJob,
    CAVEATS.departed,
    CAVEATS.missingFromList,
    CAVEATS.settledMonthAfter,
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
