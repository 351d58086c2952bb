import type { Indicator } from '../indicator.ts';
import { CAVEATS, SOURCES } from '../indicator-sources.ts';

/** How common remote work is in the civil service. */
export const remoteWorkersShare: Indicator = {
  id: 'remote-workers-share',
  title: { ar: 'نسبة العاملين عن بعد', en: 'Share working remotely' },
  definition: {
    ar: 'موظفو الخدمة المدنية الذين يعملون عن بعد الأسبوع كله أو بعضه نسبةً إلى موظفي الخدمة المدنية كلهم، من الأعداد المنشورة.',
    en: 'Civil servants working remotely all or part of the week as a percentage of all civil servants, from published counts.',
  },
  formula: {
    ar: 'العاملون عن بعد في الخدمة المدنية ÷ موظفو الخدمة المدنية × 100',
    en: 'civil servants working remotely ÷ civil servants × 100',
  },
  source: SOURCES.remoteWork,
  caveats: [CAVEATS.civilServiceOnly, CAVEATS.fromPublished],
  unit: 'percent',
  kind: 'derived',
  tables: [[], ['entity']],
  feeds: ['csb/workforce'],
  method: { by: 'published-parts' },
};
