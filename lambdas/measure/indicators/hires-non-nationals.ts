import { countPersons } from '../count-persons.ts';
import type { Indicator } from '../indicator.ts';
import { JOB_FEEDS } from '../indicator-feeds.ts';
import { CAVEATS, SOURCES } from '../indicator-sources.ts';

/** How much of recent hiring was of non-nationals. */
export const hiresNonNationals: Indicator = {
  id: 'hires-non-nationals',
  title: { ar: 'غير المواطنين بين المعيّنين', en: 'Non-nationals among hires' },
  definition: {
    ar: 'غير المواطنين نسبةً إلى كل من بدأ وظيفة رئيسية لدى صاحب عمل جديد في الأشهر الاثني عشر المنتهية بالشهر. يُعد الشخص مرة واحدة، في مهنة آخر تعيين له وفق ISCO-08.',
    en: 'Non-nationals as a percentage of all persons who took up a main job with a new employer in the twelve months up to the end of the month. A person counts once, in the occupation of the latest hire, by ISCO-08.',
  },
  formula: {
    ar: 'المعيّنون غير المواطنين ÷ كل المعيّنين × 100',
    en: 'non-nationals hired ÷ all persons hired × 100',
  },
  source: SOURCES.qwi,
  caveats: [
    {
      ar: 'حيث تقصر السلسلة عن اثني عشر شهرا فالمعيّنون منذ شهرها الثاني.',
      en: 'Where the series is shorter than twelve months: those hired since its second month.',
    },
    {
      ar: 'من لا تُعرف جنسيته يدخل في كل المعيّنين ولا يُعد غير مواطن.',
      en: 'Persons of unknown nationality are among all those hired and not counted as non-nationals.',
    },
    CAVEATS.missingMonth,
    CAVEATS.titlesCoded,
    CAVEATS.fromPublished,
  ],
  unit: 'percent',
  kind: 'person',
  tables: [[], ['occupation']],
  feeds: JOB_FEEDS,
  method: {
    by: 'ratio',
    numerator: countPersons('recent_hires', "nationality_group = 'non-national'", null),
    denominator: countPersons('recent_hires', 'true'),
  },
};
