import type { Indicator } from '../indicator.ts';
import { CAVEATS } from '../indicator-sources.ts';

/** How far the civil service is trained for remote work. */
export const teleworkTrainedShare: Indicator = {
  id: 'telework-trained-share',
  title: { ar: 'نسبة المدربين على العمل عن بعد', en: 'Share trained for telework' },
  definition: {
    ar: 'موظفو الخدمة المدنية المدربون على العمل عن بعد نسبةً إلى موظفي الخدمة المدنية كلهم، من الأعداد المنشورة.',
    en: 'Civil servants trained for telework as a percentage of all civil servants, from published counts.',
  },
  formula: {
    ar: 'المدربون على العمل عن بعد ÷ موظفو الخدمة المدنية × 100',
    en: 'civil servants trained for telework ÷ civil servants × 100',
  },
  source: null,
  caveats: [CAVEATS.civilServiceOnly, CAVEATS.fromPublished],
  unit: 'percent',
  kind: 'derived',
  tables: [[], ['entity']],
  feeds: ['csb/workforce'],
  method: { by: 'published-parts' },
};
