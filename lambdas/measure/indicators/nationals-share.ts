import { countPersons } from '../count-persons.ts';
import type { Indicator } from '../indicator.ts';
import { JOB_FEEDS } from '../indicator-feeds.ts';
import { CAVEATS, SOURCES } from '../indicator-sources.ts';

const NATIONAL = "nationality_group = 'national'";

/** Nationals among the employed, as the labour market indicators of the region count them. */
export const nationalsShare: Indicator = {
  id: 'nationals-share',
  title: { ar: 'نسبة المواطنين من المشتغلين', en: 'Nationals as a share of the employed' },
  definition: {
    ar: 'المواطنون نسبةً إلى المشتغلين كلهم في آخر يوم من الشهر، ومنهم من لا تُعرف جنسيته. القطاع والنشاط وحجم المنشأة هي ما للوظيفة الرئيسية.',
    en: 'Nationals as a percentage of all persons employed on the last day of the month, those of unknown nationality included. Sector, activity and size are those of the main job.',
  },
  formula: {
    ar: 'المشتغلون من المواطنين ÷ المشتغلون × 100',
    en: 'employed nationals ÷ employed persons × 100',
  },
  source: SOURCES.labourMarketIndicators,
  caveats: [CAVEATS.administrative, CAVEATS.registeredSize, CAVEATS.fromPublished],
  unit: 'percent',
  kind: 'person',
  tables: [[], ['sector'], ['activity'], ['size_band']],
  feeds: JOB_FEEDS,
  method: {
    by: 'ratio',
    numerator: countPersons('persons', `employed AND ${NATIONAL}`),
    denominator: countPersons('persons', 'employed'),
    rest: countPersons('persons', `employed AND NOT ${NATIONAL}`),
  },
};
