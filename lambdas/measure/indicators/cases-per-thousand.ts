import type { Indicator } from '../indicator.ts';
import { JOB_FEEDS } from '../indicator-feeds.ts';
import { CAVEATS } from '../indicator-sources.ts';

/** How common labour cases are. */
export const casesPerThousand: Indicator = {
  id: 'cases-per-thousand',
  title: { ar: 'القضايا لكل ألف عامل', en: 'Cases per 1,000 workers' },
  definition: {
    ar: 'القضايا العمالية المرفوعة في الأشهر الاثني عشر المنتهية بالشهر لكل ألف مشتغل في القطاع الخاص في آخر يوم منه، من الأعداد المنشورة.',
    en: 'Labour cases filed in the twelve months up to the end of the month per thousand persons employed in the private sector on its last day, from published counts.',
  },
  formula: {
    ar: 'القضايا المرفوعة ÷ المشتغلون في القطاع الخاص × 1000',
    en: 'cases filed ÷ private-sector workers × 1,000',
  },
  source: null,
  caveats: [CAVEATS.casesOfYear, CAVEATS.employerAsNow, CAVEATS.fromPublished],
  unit: 'cases-per-thousand',
  kind: 'derived',
  tables: [[], ['activity'], ['size_band'], ['dispute_kind']],
  feeds: [...JOB_FEEDS, 'moj/disputes'],
  method: { by: 'published-parts' },
};
