import type { Indicator } from '../indicator.ts';
import { JOB_FEEDS } from '../indicator-feeds.ts';
import { CAVEATS } from '../indicator-sources.ts';

/** What the median wage gained in a year. */
export const wageGrowth: Indicator = {
  id: 'wage-growth',
  title: { ar: 'نمو الأجور في اثني عشر شهرا', en: 'Wage growth over twelve months' },
  definition: {
    ar: 'تغير وسيط الأجور عنه في الشهر نفسه من السنة السابقة، من الأرقام المنشورة، بحسب مهنة الوظيفة الرئيسية وفق ISCO-08. المجموع هو نمو الأجور في الاقتصاد كله.',
    en: 'Change of the median wage since the same month a year before, from published figures, by the occupation of the main job (ISCO-08). The total is the wage growth of the economy.',
  },
  formula: {
    ar: '(وسيط الأجور ÷ وسيط الأجور قبل سنة − 1) × 100',
    en: '(median wage ÷ median wage a year before − 1) × 100',
  },
  source: null,
  caveats: [
    {
      ar: 'يتغير الوسيط أيضا بمن دخل المهنة وبمن خرج منها، لا بزيادة الأجور وحدها.',
      en: 'A median also changes with who enters and leaves the occupation, not with pay alone.',
    },
    {
      ar: 'لا رقم حيث يبلغ أحد الوسيطين الحد الأعلى للأجور المسجلة، ولا في السنة الأولى من السلسلة.',
      en: 'No figure where a median is at the ceiling of reported wages, nor in the first year of the series.',
    },
    CAVEATS.mainJobWage,
    CAVEATS.titlesCoded,
  ],
  unit: 'percent',
  kind: 'derived',
  tables: [[], ['occupation']],
  feeds: JOB_FEEDS,
  method: { by: 'published-parts' },
};
