import type { Indicator } from '../indicator.ts';
import { CAVEATS } from '../indicator-sources.ts';

/** What can be had without a visit. */
export const servicesAutomated: Indicator = {
  id: 'services-automated',
  title: { ar: 'الخدمات المؤتمتة بالكامل', en: 'Services fully automated' },
  definition: {
    ar: 'من الخدمات المقدمة، ما يُنجز من أوله إلى آخره دون حضور.',
    en: 'Of the services offered, those done online from start to end.',
  },
  formula: {
    ar: 'مجموع الخدمات المؤتمتة بالكامل',
    en: 'sum of services fully automated',
  },
  source: null,
  caveats: [CAVEATS.unlistedInstitutions],
  unit: 'services',
  kind: 'employer',
  tables: [[], ['institution']],
  feeds: ['iga/digital-services'],
  method: {
    by: 'tally',
    tally: {
      rows: 'institutions',
      where: 'true',
      value: 'sum(services_automated)',
      employer: null,
      persons: false,
    },
  },
};
