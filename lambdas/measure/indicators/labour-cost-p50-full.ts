import type { Indicator } from '../indicator.ts';
import { JOB_FEEDS } from '../indicator-feeds.ts';
import { CAVEATS, SOURCES } from '../indicator-sources.ts';

/** What a non-national costs where the employer pays the fees of workers beyond those at a lesser fee. */
export const labourCostP50Full: Indicator = {
  id: 'labour-cost-p50-full',
  title: {
    ar: 'وسيط كلفة العمل لغير المواطنين بالرسوم الكاملة (تقدير)',
    en: 'Median labour cost of non-nationals at full fees (estimate)',
  },
  definition: {
    ar: 'وسيط كلفة العمل لغير المواطنين في القطاع الخاص حين يدفع صاحب العمل الرسم الشهري الكامل لا المخفض: في البحرين عمن يزيد على أول خمسة عمال، وفي السعودية حيث يزيد غير المواطنين على المواطنين لدى صاحب العمل. وما لا يُعرف رسمه الكامل في الشهر لا رقم له.',
    en: 'The median labour cost of non-nationals in the private sector where the employer pays the full monthly fee rather than the lesser one: in Bahrain for workers beyond the first five, in Saudi Arabia where an employer has more non-nationals than nationals. There is no figure for months whose full fee is not known.',
  },
  formula: {
    ar: 'وسيط الأجر + وسيط الأجر (إلى حد التأمين) × نسبة صاحب العمل + الرسوم الشهرية الكاملة',
    en: 'median wage + median wage (up to the insurance ceiling) × employer’s rate + full monthly fees',
  },
  source: SOURCES.labourCost,
  caveats: [CAVEATS.statutoryCost, CAVEATS.mainJobWage],
  unit: 'currency',
  kind: 'derived',
  tables: [[]],
  feeds: JOB_FEEDS,
  method: { by: 'published-parts' },
};
