import { countPersons } from '../count-persons.ts';
import type { Indicator } from '../indicator.ts';
import { JOB_FEEDS } from '../indicator-feeds.ts';
import { CAVEATS, SOURCES } from '../indicator-sources.ts';

/** Teleworkability of occupations (Dingel and Neiman, 2020), over main jobs. */
export const teleworkableShare: Indicator = {
  id: 'teleworkable-share',
  title: { ar: 'حصة الوظائف القابلة للعمل عن بعد', en: 'Teleworkable share of jobs' },
  definition: {
    ar: 'متوسط حصة ما يمكن أداؤه كله من المنزل من الوظائف الرئيسية للمشتغلين، بحسب المجموعة المهنية الرئيسية الفرعية (خانتان من ISCO-08)، نسبةً إلى المشتغلين الذين تُعرف مهنتهم.',
    en: 'Mean share of the main jobs of the employed that can be done entirely at home, by sub-major group of the occupation (ISCO-08, two digits), over the employed whose occupation is known.',
  },
  formula: {
    ar: 'مجموع حصص المجموعات المهنية لوظائف المشتغلين ÷ المشتغلون المعروفة مهنتهم × 100',
    en: 'sum of the shares of the occupation groups of jobs ÷ employed persons with a known occupation × 100',
  },
  source: SOURCES.telework,
  caveats: [
    {
      ar: 'إمكانية تحددها المهنة، لا عمل عن بعد قائم؛ قُدّرت من خصائص المهن في الولايات المتحدة.',
      en: 'What occupations allow, not work that is done remotely; estimated from characteristics of occupations in the United States.',
    },
    {
      ar: 'لا حصة للقوات المسلحة ولا للعاملين لكفاف أنفسهم في الزراعة والصيد، فلا يُعدّون.',
      en: 'The armed forces and subsistence farmers and fishers have no share and are left out.',
    },
    CAVEATS.titlesCoded,
  ],
  unit: 'percent',
  kind: 'person',
  tables: [[], ['sector'], ['activity'], ['nationality_group'], ['sex']],
  feeds: JOB_FEEDS,
  method: {
    by: 'ratio',
    numerator: {
      rows: 'jobs_classified',
      where: 'true',
      // millionths of a job, so that parts add up exactly
      value: 'sum(millionths)',
      employer: null,
      persons: false,
    },
    denominator: countPersons('jobs_classified', 'true'),
  },
};
