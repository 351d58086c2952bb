import type { Indicator } from '../indicator.ts';
import { JOB_FEEDS } from '../indicator-feeds.ts';
import { CAVEATS, SOURCES } from '../indicator-sources.ts';

/** Turnover of the Quarterly Workforce Indicators (US Census Bureau, LEHD: QWI 101), by month and main job. */
export const turnover: Indicator = {
  id: 'turnover',
  title: { ar: 'معدل دوران العمل', en: 'Turnover rate' },
  definition: {
    ar: 'متوسط التعيينات وحالات ترك العمل في الشهر نسبةً إلى المشتغلين في آخر يوم منه، من الأعداد المنشورة.',
    en: 'The mean of hires and separations of the month as a percentage of the employed on its last day, from published counts.',
  },
  formula: {
    ar: '(التعيينات + حالات ترك العمل) ÷ 2 ÷ المشتغلون × 100',
    en: '(hires + separations) ÷ 2 ÷ employed persons × 100',
  },
  source: SOURCES.qwi,
  caveats: [
    CAVEATS.needsMonthBefore,
    CAVEATS.fromPublished,
    {
      ar: 'معدل شهري: لا يُقارن بمعدلات ربعية أو سنوية إلا بعد تحويلها.',
      en: 'A monthly rate: not to be set beside quarterly or yearly ones without converting them.',
    },
  ],
  unit: 'percent',
  kind: 'derived',
  tables: [[], ['sector'], ['nationality_group'], ['sex'], ['age_band'], ['activity']],
  feeds: JOB_FEEDS,
  method: { by: 'published-parts' },
};
