import { DISTRIBUTIONS } from '../distributions.ts';
import type { Indicator } from '../indicator.ts';
import { JOB_FEEDS } from '../indicator-feeds.ts';
import { CAVEATS, SOURCES } from '../indicator-sources.ts';

/** Quantile of the wage distribution; definition 1 of Hyndman and Fan (The American Statistician, 1996). */
export const wageP50: Indicator = {
  id: 'wage-p50',
  title: { ar: 'وسيط الأجور', en: 'Median wage' },
  definition: {
    ar: 'أدنى أجر شهري بوحدات العملة الصحيحة لا يتجاوزه 50% على الأقل من المشتغلين الذين لوظيفتهم الرئيسية أجر معروف.',
    en: 'The lowest monthly wage in whole units of currency that at least 50 per cent of the employed with a known wage in their main job do not exceed.',
  },
  formula: {
    ar: 'أصغر أجر «س» لا يتجاوزه 50% على الأقل من ذوي الأجور',
    en: 'smallest wage w such that at least 50% have a wage ≤ w',
  },
  source: SOURCES.quantile,
  caveats: [CAVEATS.mainJobWage],
  unit: 'currency',
  kind: 'person',
  tables: [
    [],
    ['sector'],
    ['nationality_group'],
    ['sector', 'nationality_group'],
    ['sex'],
    ['occupation'],
    ['activity', 'nationality_group'],
    ['occupation_major', 'nationality_group'],
  ],
  feeds: JOB_FEEDS,
  method: { by: 'quantile', of: DISTRIBUTIONS.wage, quarter: 2 },
};
