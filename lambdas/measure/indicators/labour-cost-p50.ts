import type { Indicator } from '../indicator.ts';
import { JOB_FEEDS } from '../indicator-feeds.ts';
import { CAVEATS, SOURCES } from '../indicator-sources.ts';

/** What a worker of the private sector costs in the middle: the wage and what the employer pays on top. */
export const labourCostP50: Indicator = {
  id: 'labour-cost-p50',
  title: {
    ar: 'وسيط كلفة العمل في القطاع الخاص (تقدير)',
    en: 'Median labour cost in the private sector (estimate)',
  },
  definition: {
    ar: 'وسيط أجور القطاع الخاص المنشور، ومعه ما يدفعه صاحب العمل فوق الأجر كل شهر: حصته في التأمين الاجتماعي، وعن غير المواطنين ما يُفرض في البلد من اشتراك مكافأة نهاية الخدمة ومقابل مالي ورسوم التصاريح والرعاية الصحية. والنسب والرسوم ما كان نافذا في الشهر كما في ملف البلد، وهي أقل ما يُدفع.',
    en: 'The published median wage of the private sector with what the employer pays on top each month: the employer’s share of social insurance and, for non-nationals, what the country asks for of contributions for the end of service, levies and the fees of permits and health care. Rates and fees are those in force in the month by the country’s profile, and the least that is paid.',
  },
  formula: {
    ar: 'وسيط الأجر + وسيط الأجر (إلى حد التأمين) × نسبة صاحب العمل + الرسوم الشهرية',
    en: 'median wage + median wage (up to the insurance ceiling) × employer’s rate + monthly fees',
  },
  source: SOURCES.labourCost,
  caveats: [CAVEATS.statutoryCost, CAVEATS.mainJobWage],
  unit: 'currency',
  kind: 'derived',
  tables: [['nationality_group']],
  feeds: JOB_FEEDS,
  method: { by: 'published-parts' },
};
