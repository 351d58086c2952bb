import type { Indicator } from '../indicator.ts';
import { CAVEATS, SOURCES } from '../indicator-sources.ts';

/** Graduates in related fields by occupation; distinct persons, so groups do not add up. */
export const graduatesRelated: Indicator = {
  id: 'graduates-related',
  title: { ar: 'خريجون في مجالات ذات صلة', en: 'Graduates in related fields' },
  definition: {
    ar: 'الخريجون الجدد في مجالات الدراسة التي تُعدّ للمهنة؛ قد يُعد الخريج في أكثر من مهنة.',
    en: 'Recent graduates of fields of study that prepare for the occupation; one graduate may count under several.',
  },
  formula: {
    ar: 'عدد الخريجين الجدد في مجالات المهنة',
    en: 'number of recent graduates of the occupation’s fields',
  },
  source: SOURCES.fieldsOfStudy,
  caveats: [CAVEATS.severalOccupations],
  unit: 'persons',
  kind: 'person',
  tables: [['occupation']],
  feeds: ['hec/graduates'],
  method: {
    by: 'tally',
    tally: {
      rows: 'graduates_related',
      where: 'true',
      value: 'count(DISTINCT person)',
      employer: null,
      persons: true,
    },
  },
};
