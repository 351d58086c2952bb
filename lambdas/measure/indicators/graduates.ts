import type { Indicator } from '../indicator.ts';
import { SOURCES } from '../indicator-sources.ts';

/** Recent graduates by field of study. */
export const graduates: Indicator = {
  id: 'graduates',
  title: { ar: 'الخريجون الجدد', en: 'Recent graduates' },
  definition: {
    ar: 'خريجو التعليم العالي في الاثني عشر شهرا المنتهية في آخر يوم من الشهر، يُعد الشخص مرة في كل مجال من ISCED-F 2013 ومرة في المجموع.',
    en: 'Persons who graduated from higher education in the twelve months up to the last day of the month, once in each field of ISCED-F 2013 and once in the total.',
  },
  formula: {
    ar: 'عدد المتخرجين في اثني عشر شهرا',
    en: 'number of persons who graduated within twelve months',
  },
  source: SOURCES.fieldsOfStudy,
  caveats: [],
  unit: 'persons',
  kind: 'person',
  tables: [[], ['field'], ['field_narrow'], ['field_broad']],
  feeds: ['hec/graduates'],
  method: {
    by: 'tally',
    tally: {
      rows: 'graduates',
      where: 'true',
      value: 'count(DISTINCT person)',
      employer: null,
      persons: true,
    },
  },
};
