import type { Indicator } from '../indicator.ts';
import { JOBSEEKER_FEEDS } from '../indicator-feeds.ts';

const NATIONAL = "nationality_group = 'national'";

/** National jobseekers in the national labour force of the registers. */
export const unemploymentRateNationals: Indicator = {
  id: 'unemployment-rate-nationals',
  title: { ar: 'معدل البطالة المسجلة بين المواطنين', en: 'Registered unemployment rate of nationals' },
  definition: {
    ar: 'المواطنون الباحثون عن عمل المسجلون نسبةً إلى مجموعهم مع المواطنين المشتغلين. المصدر: منظمة العمل الدولية، البطالة المسجلة.',
    en: 'National registered jobseekers as a percentage of themselves and employed nationals together. Source: ILO, registered unemployment.',
  },
  unit: 'percent',
  kind: 'person',
  tables: [[]],
  feeds: JOBSEEKER_FEEDS,
  method: {
    by: 'ratio',
    numerator: { rows: 'jobseekers', where: NATIONAL, value: 'count(*)', employer: null, persons: true },
    denominator: {
      rows: 'persons',
      where: `${NATIONAL} AND (employed OR jobseeker)`,
      value: 'count(*)',
      employer: null,
      persons: true,
    },
  },
};
