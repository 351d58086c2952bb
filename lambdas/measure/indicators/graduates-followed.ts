import { countPersons } from '../count-persons.ts';
import type { Indicator } from '../indicator.ts';
import { GRADUATE_FEEDS } from '../indicator-feeds.ts';
import { CAVEATS, SOURCES } from '../indicator-sources.ts';

/** The denominator of graduate outcomes (LEO). */
export const graduatesFollowed: Indicator = {
  id: 'graduates-followed',
  title: { ar: 'خريجون متابَعون', en: 'Graduates followed' },
  definition: {
    ar: 'خريجو التعليم العالي الأحياء الذين مر على شهر تخرجهم 6 أو 12 أو 24 أو 36 أو 60 شهرا في أحد الأشهر الاثني عشر المنتهية بالشهر.',
    en: 'Living graduates of higher education who were 6, 12, 24, 36 or 60 months past the month of graduation in one of the twelve months up to the month.',
  },
  formula: {
    ar: 'عدد من تخرجوا قبل «ك» من الأشهر من كل من الأشهر ش−11 إلى ش',
    en: 'number of persons who graduated k months before each of months t−11 to t',
  },
  source: SOURCES.graduateOutcomes,
  caveats: [CAVEATS.reachedMark, CAVEATS.graduateDegree],
  unit: 'persons',
  kind: 'person',
  tables: [['horizon'], ['horizon', 'field_broad'], ['horizon', 'level'], ['horizon', 'university']],
  feeds: GRADUATE_FEEDS,
  method: {
    by: 'tally',
    tally: countPersons('graduate_outcomes', 'true', null),
  },
};
