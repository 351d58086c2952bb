import type { Indicator } from '../indicator.ts';
import { JOB_FEEDS } from '../indicator-feeds.ts';
import { CAVEATS, SOURCES } from '../indicator-sources.ts';

/** The labour cost gap at the fees that most non-nationals' employers pay. */
export const labourCostGapFull: Indicator = {
  id: 'labour-cost-gap-full',
  title: {
    ar: 'فجوة كلفة العمل بالرسوم الكاملة (تقدير)',
    en: 'Labour cost gap at full fees (estimate)',
  },
  definition: {
    ar: 'الفرق بين وسيط كلفة العمل للمواطنين ووسيطها لغير المواطنين بالرسوم الكاملة في القطاع الخاص نسبةً إلى وسيطها للمواطنين، من الأرقام المنشورة. وهو مع الفجوة بأقل الرسوم حدّا الفجوة.',
    en: 'The median labour cost of nationals in the private sector less that of non-nationals at full fees as a percentage of that of nationals, from published figures. With the gap at the least fees it bounds the gap.',
  },
  formula: {
    ar: '(وسيط كلفة المواطنين − وسيط كلفة غير المواطنين بالرسوم الكاملة) ÷ وسيط كلفة المواطنين × 100',
    en: '(median cost of nationals − median cost of non-nationals at full fees) ÷ median cost of nationals × 100',
  },
  source: SOURCES.labourCost,
  caveats: [CAVEATS.statutoryCost, CAVEATS.mainJobWage],
  unit: 'percent',
  kind: 'derived',
  tables: [[]],
  feeds: JOB_FEEDS,
  method: { by: 'published-parts' },
};
