import { DISTRIBUTIONS } from '../distributions.ts';
import type { Indicator } from '../indicator.ts';
import { GRADUATE_FEEDS } from '../indicator-feeds.ts';
import { CAVEATS, SOURCES } from '../indicator-sources.ts';

/** Quantile of graduates’ wages; definition 1 of Hyndman and Fan (The American Statistician, 1996). */
export const graduateWageP50: Indicator = {
  id: 'graduate-wage-p50',
  title: { ar: 'وسيط أجور الخريجين', en: 'Median wage of graduates' },
  definition: {
    ar: 'أدنى أجر شهري بوحدات العملة الصحيحة لا يتجاوزه 50% على الأقل من الخريجين في عمل مستمر الذين لوظيفتهم الرئيسية عند بلوغ الأجل أجر معروف.',
    en: 'The lowest monthly wage in whole units of currency that at least 50 per cent of graduates in sustained work with a known wage in their main job at this point do not exceed.',
  },
  formula: {
    ar: 'أصغر أجر «س» لا يتجاوزه 50% على الأقل من ذوي الأجور',
    en: 'smallest wage w such that at least 50% have a wage ≤ w',
  },
  source: SOURCES.quantile,
  caveats: [CAVEATS.mainJobWage, CAVEATS.reachedMark],
  unit: 'currency',
  kind: 'person',
  tables: [['horizon'], ['horizon', 'field_broad'], ['horizon', 'university']],
  feeds: GRADUATE_FEEDS,
  method: { by: 'quantile', of: DISTRIBUTIONS.graduateWage, quarter: 2 },
};
