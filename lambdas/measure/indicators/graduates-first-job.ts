import { countPersons } from '../count-persons.ts';
import type { Indicator } from '../indicator.ts';
import { GRADUATE_FEEDS } from '../indicator-feeds.ts';
import { CAVEATS, SOURCES } from '../indicator-sources.ts';

/** Who is behind the time to a first job, and who is not in it. */
export const graduatesFirstJob: Indicator = {
  id: 'graduates-first-job',
  title: { ar: 'أول عمل بعد التخرج', en: 'First job after graduation' },
  definition: {
    ar: 'خريجو التعليم العالي الأحياء الذين مر على شهر تخرجهم 12 أو 24 أو 36 أو 60 شهرا في أحد الأشهر الاثني عشر المنتهية بالشهر، بحسب أول ما ينطبق: كان يعمل عند التخرج، أي في عمل في آخر يوم من الشهر السابق لشهر التخرج؛ ثم وجد عملا، أي كان في عمل في آخر شهر من أشهر المدة التي تبدأ بشهر التخرج؛ ثم بلا عمل حتى الآن.',
    en: 'Living graduates of higher education who were 12, 24, 36 or 60 months past the month of graduation in one of the twelve months up to the month, by the first that applies: worked already, in work on the last day of the month before that of graduation; found a job, in work at the end of a month from that of graduation to the end of the time followed; no job so far.',
  },
  formula: {
    ar: 'عدد الخريجين بحسب أول ما ينطبق من الحالات الثلاث خلال «ك» من الأشهر',
    en: 'number of graduates by the first of the three that applies within k months',
  },
  source: SOURCES.firstJob,
  caveats: [CAVEATS.wholeFollowUp, CAVEATS.graduateDegree, CAVEATS.notCaptured],
  unit: 'persons',
  kind: 'person',
  tables: [
    ['horizon'],
    ['horizon', 'field_broad'],
    ['horizon', 'level'],
    ['horizon', 'first_job'],
    ['horizon', 'field_broad', 'first_job'],
    ['horizon', 'level', 'first_job'],
  ],
  feeds: GRADUATE_FEEDS,
  method: {
    by: 'tally',
    tally: countPersons('first_jobs', 'true'),
  },
};
