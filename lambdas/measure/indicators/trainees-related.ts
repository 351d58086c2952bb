import type { Indicator } from '../indicator.ts';
import { CAVEATS, SOURCES } from '../indicator-sources.ts';

/** Trainees in related fields by occupation; distinct persons, so groups do not add up. */
export const traineesRelated: Indicator = {
  id: 'trainees-related',
  title: { ar: 'متدربون في مجالات ذات صلة', en: 'Trainees in related fields' },
  definition: {
    ar: 'المتدربون الجدد في المجالات التي تُعدّ للمهنة؛ قد يُعد المتدرب في أكثر من مهنة.',
    en: 'Recent trainees of fields that prepare for the occupation; one trainee may count under several.',
  },
  formula: {
    ar: 'عدد المتدربين الجدد في مجالات المهنة',
    en: 'number of recent trainees of the occupation’s fields',
  },
  source: SOURCES.fieldsOfStudy,
  caveats: [CAVEATS.severalOccupations],
  unit: 'persons',
  kind: 'person',
  tables: [['occupation']],
  feeds: ['tamkeen/training'],
  method: {
    by: 'tally',
    tally: {
      rows: 'trainees_related',
      where: 'true',
      value: 'count(DISTINCT person)',
      employer: null,
      persons: true,
    },
  },
};
