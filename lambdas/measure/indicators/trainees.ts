import type { Indicator } from '../indicator.ts';
import { SOURCES } from '../indicator-sources.ts';

/** Recent trainees by field of study. */
export const trainees: Indicator = {
  id: 'trainees',
  title: { ar: 'المتدربون الجدد', en: 'Recent trainees' },
  definition: {
    ar: 'من أتموا برنامجا تدريبيا في الاثني عشر شهرا المنتهية في آخر يوم من الشهر، يُعد الشخص مرة في كل مجال من ISCED-F 2013 ومرة في المجموع.',
    en: 'Persons who completed a training programme in the twelve months up to the last day of the month, once in each field of ISCED-F 2013 and once in the total.',
  },
  formula: {
    ar: 'عدد من أتموا برنامجا تدريبيا في اثني عشر شهرا',
    en: 'number of persons who completed a programme within twelve months',
  },
  source: SOURCES.fieldsOfStudy,
  caveats: [],
  unit: 'persons',
  kind: 'person',
  tables: [[], ['field'], ['field_narrow'], ['field_broad']],
  feeds: ['tamkeen/training'],
  method: {
    by: 'tally',
    tally: {
      rows: 'trainees',
      where: 'true',
      value: 'count(DISTINCT person)',
      employer: null,
      persons: true,
    },
  },
};
