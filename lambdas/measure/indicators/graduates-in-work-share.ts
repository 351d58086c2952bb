import type { Indicator } from '../indicator.ts';
import { GRADUATE_FEEDS } from '../indicator-feeds.ts';
import { CAVEATS, SOURCES } from '../indicator-sources.ts';

/** Graduates in sustained employment as a share of all followed (LEO). */
export const graduatesInWorkShare: Indicator = {
  id: 'graduates-in-work-share',
  title: { ar: 'خريجون في عمل مستمر', en: 'Graduates in sustained work' },
  definition: {
    ar: 'الخريجون المتابَعون الذين كانوا في عمل في آخر يوم من خمسة على الأقل من الأشهر الستة المنتهية ببلوغ الأجل، نسبةً إلى المتابَعين كلهم.',
    en: 'Graduates in work on the last day of at least five of the six months that end at this point, as a percentage of all followed.',
  },
  formula: {
    ar: 'الخريجون في عمل مستمر ÷ الخريجون المتابَعون × 100',
    en: 'graduates in sustained work ÷ graduates followed × 100',
  },
  source: SOURCES.graduateOutcomes,
  caveats: [CAVEATS.reachedMark, CAVEATS.graduateDegree, CAVEATS.notCaptured, CAVEATS.fromPublished],
  unit: 'percent',
  kind: 'derived',
  tables: [['horizon'], ['horizon', 'field_broad'], ['horizon', 'level'], ['horizon', 'university']],
  feeds: GRADUATE_FEEDS,
  method: { by: 'published-parts' },
};
