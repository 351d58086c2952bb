import type { Indicator } from '../indicator.ts';
import { CAVEATS } from '../indicator-sources.ts';

/** What public institutions offer. */
export const servicesOffered: Indicator = {
  id: 'services-offered',
  title: { ar: 'الخدمات المقدمة', en: 'Services offered' },
  definition: {
    ar: 'الخدمات التي تقدمها الجهات الحكومية في الشهر، كما أبلغت عنها.',
    en: 'Services public institutions offer in the month, as they report them.',
  },
  formula: {
    ar: 'مجموع الخدمات المقدمة',
    en: 'sum of services offered',
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
      value: 'sum(services_offered)',
      employer: null,
      persons: false,
    },
  },
};
