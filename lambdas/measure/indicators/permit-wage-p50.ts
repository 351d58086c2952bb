import { DISTRIBUTIONS } from '../distributions.ts';
import type { Indicator } from '../indicator.ts';
import { PERMIT_FEEDS } from '../indicator-feeds.ts';
import { CAVEATS, SOURCES } from '../indicator-sources.ts';

/** Quantile of the wages on permits; definition 1 of Hyndman and Fan (The American Statistician, 1996). */
export const permitWageP50: Indicator = {
  id: 'permit-wage-p50',
  title: { ar: 'وسيط أجور تصاريح العمل', en: 'Median wage of permits' },
  definition: {
    ar: 'أدنى أجر شهري بوحدات العملة الصحيحة لا يتجاوزه 50% على الأقل من العاملين بتصاريح عمل تذكر أجرا.',
    en: 'The lowest monthly wage in whole units of currency that at least 50 per cent of the workers whose permit states a wage do not exceed.',
  },
  formula: {
    ar: 'أصغر أجر «س» لا يتجاوزه 50% على الأقل من ذوي الأجور',
    en: 'smallest wage w such that at least 50% have a wage ≤ w',
  },
  source: SOURCES.quantile,
  caveats: [CAVEATS.agreedWage, CAVEATS.titlesCoded],
  unit: 'currency',
  kind: 'person',
  tables: [[], ['occupation']],
  feeds: PERMIT_FEEDS,
  method: { by: 'quantile', of: DISTRIBUTIONS.permitWage, quarter: 2 },
};
