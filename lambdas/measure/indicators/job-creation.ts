import type { Indicator } from '../indicator.ts';
import { JOB_FEEDS } from '../indicator-feeds.ts';
import { CAVEATS, SOURCES } from '../indicator-sources.ts';

/** Firm job gains of the Quarterly Workforce Indicators (US Census Bureau, LEHD: QWI 101), by month. */
export const jobCreation: Indicator = {
  id: 'job-creation',
  title: { ar: 'الوظائف المستحدثة', en: 'Job creation' },
  definition: {
    ar: 'ما زاد من الوظائف لدى أصحاب العمل الذين صارت وظائفهم في آخر يوم من الشهر أكثر مما كانت في آخر يوم من الشهر السابق.',
    en: 'Jobs added by employers who have more jobs on the last day of the month than on the last day of the month before.',
  },
  formula: {
    ar: 'مجموع ما زاد من وظائف كل صاحب عمل: أكبر (0، آخر ش − آخر ش−1)',
    en: 'sum over employers of max(0, end of t − end of t−1)',
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
  method: { by: 'employer', value: 'greatest(jobs - jobs_before, 0)' },
};
