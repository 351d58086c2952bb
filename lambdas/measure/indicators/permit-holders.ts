import { countPersons } from '../count-persons.ts';
import type { Indicator } from '../indicator.ts';
import { PERMIT_FEEDS } from '../indicator-feeds.ts';
import { CAVEATS, SOURCES } from '../indicator-sources.ts';

/** Non-nationals who may work for an employer, by what the permit says they do. */
export const permitHolders: Indicator = {
  id: 'permit-holders',
  title: { ar: 'العاملون بتصاريح عمل', en: 'Workers with a work permit' },
  definition: {
    ar: 'الأشخاص الذين لهم في آخر يوم من الشهر تصريح عمل ساري المفعول يذكر صاحب العمل، ولم تُسجّل وفاتهم، بحسب المهنة المذكورة في التصريح. ومن له أكثر من تصريح يُعد مرة واحدة، في مهنة أعلاها أجرا.',
    en: 'Persons with a work permit in force on the last day of the month that names an employer, not recorded as deceased, by the occupation on the permit. Who has several counts once, in the occupation of the best paid.',
  },
  formula: {
    ar: 'عدد الأشخاص الذين لهم تصريح عمل ساري المفعول',
    en: 'number of persons with a work permit in force',
  },
  source: SOURCES.labourMarketIndicators,
  caveats: [CAVEATS.ownPermits, CAVEATS.titlesCoded],
  unit: 'persons',
  kind: 'person',
  tables: [[], ['occupation']],
  feeds: PERMIT_FEEDS,
  method: {
    by: 'tally',
    tally: countPersons('permits', 'true'),
  },
};
