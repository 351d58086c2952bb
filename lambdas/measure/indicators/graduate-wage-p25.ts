import { DISTRIBUTIONS } from '../distributions.ts';
import type { Indicator } from '../indicator.ts';
import { GRADUATE_FEEDS } from '../indicator-feeds.ts';
import { CAVEATS, SOURCES } from '../indicator-sources.ts';

/** Quantile of graduates’ wages; definition 1 of Hyndman and Fan (The American Statistician, 1996). */
export const graduateWageP25: Indicator = {
  id: 'graduate-wage-p25',
  title: { ar: 'الربيع الأدنى لأجور الخريجين', en: 'Lower quartile wage of graduates' },
  definition: {
    ar: 'أدنى أجر شهري بوحدات العملة الصحيحة لا يتجاوزه 25% على الأقل من الخريجين في عمل مستمر الذين لوظيفتهم الرئيسية عند بلوغ الأجل أجر معروف.',
    en: 'The lowest monthly wage in whole units of currency that at least 25 per cent of graduates in sustained work with a known wage in their main job at this point do not exceed.',
  },
  formula: {
    ar: 'أصغر أجر «س» لا يتجاوزه 25% على الأقل من ذوي الأجور',
    en: 'smallest wage w such that at least 25% have a wage ≤ w',
  },
  source: SOURCES.quantile,
  caveats: [CAVEATS.mainJobWage, CAVEATS.reachedMark],
  unit: 'currency',
  kind: 'person',
  tables: [['horizon'], ['horizon', 'field_broad'], ['horizon', 'university']],
  feeds: GRADUATE_FEEDS,
  method: { by: 'quantile', of: DISTRIBUTIONS.graduateWage, quarter: 1 },
};
