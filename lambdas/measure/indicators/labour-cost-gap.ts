import type { Indicator } from '../indicator.ts';
import { JOB_FEEDS } from '../indicator-feeds.ts';
import { CAVEATS, SOURCES } from '../indicator-sources.ts';

/** The wage gap once what employers pay on top is counted. */
export const labourCostGap: Indicator = {
  id: 'labour-cost-gap',
  title: {
    ar: 'فجوة كلفة العمل في القطاع الخاص (تقدير)',
    en: 'Labour cost gap in the private sector (estimate)',
  },
  definition: {
    ar: 'الفرق بين وسيط كلفة العمل للمواطنين ووسيطها لغير المواطنين في القطاع الخاص نسبةً إلى وسيطها للمواطنين، من الأرقام المنشورة. الموجب يعني أن كلفة المواطنين أعلى.',
    en: 'The median labour cost of nationals in the private sector less that of non-nationals as a percentage of that of nationals, from published figures. Above zero, nationals cost more.',
  },
  formula: {
    ar: '(وسيط كلفة المواطنين − وسيط كلفة غير المواطنين) ÷ وسيط كلفة المواطنين × 100',
    en: '(median cost of nationals − median cost of non-nationals) ÷ median cost of nationals × 100',
  },
  source: SOURCES.labourCost,
  caveats: [CAVEATS.statutoryCost, CAVEATS.mainJobWage],
  unit: 'percent',
  kind: 'derived',
  tables: [[]],
  feeds: JOB_FEEDS,
  method: { by: 'published-parts' },
};
