import type { Indicator } from '../indicator.ts';
import { JOB_FEEDS } from '../indicator-feeds.ts';
import { CAVEATS, SOURCES } from '../indicator-sources.ts';

/** Firm job losses of the Quarterly Workforce Indicators (US Census Bureau, LEHD: QWI 101), by month. */
export const jobDestruction: Indicator = {
  id: 'job-destruction',
  title: { ar: 'الوظائف المفقودة', en: 'Job destruction' },
  definition: {
    ar: 'ما نقص من الوظائف لدى أصحاب العمل الذين صارت وظائفهم في آخر يوم من الشهر أقل مما كانت في آخر يوم من الشهر السابق.',
    en: 'Jobs lost with employers who have fewer jobs on the last day of the month than on the last day of the month before.',
  },
  formula: {
    ar: 'مجموع ما نقص من وظائف كل صاحب عمل: أكبر (0، آخر ش−1 − آخر ش)',
    en: 'sum over employers of max(0, end of t−1 − end of t)',
  },
  source: SOURCES.jobFlows,
  caveats: [
    CAVEATS.needsMonthBefore,
    CAVEATS.heldMeanwhile,
    CAVEATS.settledMonthAfter,
    CAVEATS.changedNumber,
  ],
  unit: 'jobs',
  kind: 'employer',
  tables: [[], ['activity'], ['size_band']],
  feeds: JOB_FEEDS,
  method: { by: 'employer', value: 'greatest(jobs_before - jobs, 0)' },
};
