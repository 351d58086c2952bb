import type { Indicator } from '../indicator.ts';

/** Trainees in related fields by occupation; distinct persons, so groups do not add up. */
export const traineesRelated: Indicator = {
  id: 'trainees-related',
  title: { ar: 'متدربون في مجالات ذات صلة', en: 'Trainees in related fields' },
  definition: {
    ar: 'المتدربون الجدد في المجالات التي تُعدّ للمهنة؛ قد يُعد المتدرب في أكثر من مهنة.',
    en: 'Recent trainees of fields that prepare for the occupation; one trainee may count under several.',
  },
  unit: 'persons',
  kind: 'person',
  tables: [[], ['occupation']],
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
