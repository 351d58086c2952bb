import type { Indicator } from '../indicator.ts';

/** How far services run without a visit. */
export const servicesAutomatedShare: Indicator = {
  id: 'services-automated-share',
  title: { ar: 'نسبة الخدمات المؤتمتة بالكامل', en: 'Share of services fully automated' },
  definition: {
    ar: 'الخدمات المؤتمتة بالكامل نسبةً إلى الخدمات المقدمة.',
    en: 'Services fully automated as a percentage of services offered.',
  },
  formula: {
    ar: 'الخدمات المؤتمتة بالكامل ÷ الخدمات المقدمة × 100',
    en: 'services fully automated ÷ services offered × 100',
  },
  source: null,
  caveats: [
    {
      ar: 'كل خدمة تُعد واحدة، كثر استعمالها أو قل.',
      en: 'Each service counts as one, whether it is used much or little.',
    },
  ],
  unit: 'percent',
  kind: 'derived',
  tables: [[], ['institution']],
  feeds: ['iga/digital-services'],
  method: { by: 'published-parts' },
};
