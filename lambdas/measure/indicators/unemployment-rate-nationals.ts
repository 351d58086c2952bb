import { countPersons } from '../count-persons.ts';
import type { Indicator } from '../indicator.ts';
import { JOBSEEKER_FEEDS } from '../indicator-feeds.ts';
import { CAVEATS, SOURCES } from '../indicator-sources.ts';

const NATIONAL = "nationality_group = 'national'";

/** National jobseekers in the national labour force of the registers. */
export const unemploymentRateNationals: Indicator = {
  id: 'unemployment-rate-nationals',
  title: { ar: 'معدل البطالة المسجلة بين المواطنين', en: 'Registered unemployment rate of nationals' },
  definition: {
    ar: 'المواطنون الباحثون عن عمل المسجلون نسبةً إلى مجموعهم مع المواطنين المشتغلين.',
    en: 'National registered jobseekers as a percentage of themselves and employed nationals together.',
  },
  formula: {
    ar: 'المواطنون الباحثون عن عمل ÷ (الباحثون عن عمل + المشتغلون من المواطنين) × 100',
    en: 'national jobseekers ÷ (national jobseekers + employed nationals) × 100',
  },
  source: SOURCES.registeredUnemployment,
  caveats: [
    {
      ar: 'معدل إداري لا معدل مسح القوى العاملة: لا يشمل من يبحث عن عمل دون أن يسجّل.',
      en: 'An administrative rate, not that of a labour force survey: who looks for work without registering is not in it.',
    },
    CAVEATS.departed,
  ],
  unit: 'percent',
  kind: 'person',
  tables: [[]],
  feeds: JOBSEEKER_FEEDS,
  method: {
    by: 'ratio',
    numerator: countPersons('jobseekers', NATIONAL, null),
    denominator: countPersons('persons', `${NATIONAL} AND (employed OR jobseeker)`, null),
  },
};
