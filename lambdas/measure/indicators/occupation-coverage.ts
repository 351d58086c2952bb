import { countPersons } from '../count-persons.ts';
import type { Indicator } from '../indicator.ts';
import { JOB_FEEDS } from '../indicator-feeds.ts';

/** How many of the employed the teleworkable share speaks of. */
export const occupationCoverage: Indicator = {
  id: 'occupation-coverage',
  title: { ar: 'المشتغلون المعروفة مهنتهم', en: 'Employed with a known occupation' },
  definition: {
    ar: 'المشتغلون الذين تُعرف المجموعة المهنية الرئيسية الفرعية لإحدى وظائفهم (خانتان من ISCO-08) ولها حصة عمل عن بعد، نسبةً إلى المشتغلين كلهم.',
    en: 'Employed persons with a job whose sub-major group (ISCO-08, two digits) is known and has a share of telework, as a percentage of all employed persons.',
  },
  formula: {
    ar: 'المشتغلون المعروفة مهنتهم ÷ المشتغلون × 100',
    en: 'employed persons with a known occupation ÷ employed persons × 100',
  },
  source: null,
  caveats: [],
  unit: 'percent',
  kind: 'person',
  tables: [[]],
  feeds: JOB_FEEDS,
  method: {
    by: 'ratio',
    numerator: countPersons('jobs_classified', 'true', null),
    denominator: countPersons('persons', 'employed', null),
  },
};
