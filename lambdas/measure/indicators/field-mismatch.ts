import { countPersons } from '../count-persons.ts';
import type { Indicator } from '../indicator.ts';
import { GRADUATE_FEEDS } from '../indicator-feeds.ts';
import { CAVEATS, SOURCES } from '../indicator-sources.ts';

/** Horizontal mismatch between field of study and occupation (Eurostat), of recent graduates. */
export const fieldMismatch: Indicator = {
  id: 'field-mismatch',
  title: { ar: 'عمل خارج مجال الدراسة', en: 'Work outside the field of study' },
  definition: {
    ar: 'الخريجون الجدد المشتغلون في مهنة ليست من المهن التي يُعدّ لها مجال دراستهم، نسبةً إلى الخريجين الجدد المشتغلين الذين تُعرف مهنتهم بثلاث خانات من ISCO-08.',
    en: 'Recent graduates employed in an occupation that is none of those their field of study prepares for, as a percentage of recent graduates in work whose occupation is known to three digits of ISCO-08.',
  },
  formula: {
    ar: 'الخريجون الجدد المشتغلون خارج مهن مجالهم ÷ الخريجون الجدد المشتغلون × 100',
    en: 'recent graduates in work outside their field’s occupations ÷ recent graduates in work × 100',
  },
  source: SOURCES.fieldMismatch,
  caveats: [
    {
      ar: 'خريجو الاثني عشر شهرا الأخيرة، كل منهم بأحدث مؤهلاته؛ ومجالات الدراسة التي لا مهن لها في القائمة لا تُعد.',
      en: 'Graduates of the last twelve months, each by the latest degree; fields of study without occupations in the list do not count.',
    },
    CAVEATS.titlesCoded,
    CAVEATS.fromPublished,
  ],
  unit: 'percent',
  kind: 'person',
  tables: [[], ['field_broad']],
  feeds: GRADUATE_FEEDS,
  method: {
    by: 'ratio',
    numerator: countPersons('graduates_at_work', 'NOT related'),
    denominator: countPersons('graduates_at_work', 'true'),
    rest: countPersons('graduates_at_work', 'related'),
  },
};
