import { countPersons } from '../count-persons.ts';
import type { Indicator } from '../indicator.ts';
import { JOBSEEKER_FEEDS } from '../indicator-feeds.ts';
import { CAVEATS } from '../indicator-sources.ts';
import { TERTIARY } from './over-qualification.ts';

/** How many of the denominator the over-qualification rate says nothing of. */
export const tertiaryUncoded: Indicator = {
  id: 'tertiary-uncoded',
  title: { ar: 'حملة المؤهلات غير المعروفة مهنتهم', en: 'Tertiary educated of unknown occupation' },
  definition: {
    ar: 'المشتغلون من حملة مؤهلات التعليم العالي (المستويات 5 إلى 8) الذين لا تُعرف مهنة أي من وظائفهم، نسبةً إلى المشتغلين كلهم من حملة هذه المؤهلات.',
    en: 'Employed persons with tertiary education (ISCED 5 to 8) of whom no job has a known occupation, as a percentage of all employed persons with tertiary education.',
  },
  formula: {
    ar: 'المشتغلون من المستويات 5 إلى 8 بلا مهنة معروفة ÷ المشتغلون من المستويات 5 إلى 8 × 100',
    en: 'employed of ISCED 5-8 without a known occupation ÷ employed of ISCED 5-8 × 100',
  },
  source: null,
  caveats: [CAVEATS.titlesCoded, CAVEATS.fromPublished],
  unit: 'percent',
  kind: 'person',
  tables: [[], ['sex'], ['nationality_group'], ['sector']],
  feeds: JOBSEEKER_FEEDS,
  method: {
    by: 'ratio',
    numerator: countPersons('persons', `${TERTIARY} AND occupation IS NULL`),
    denominator: countPersons('persons', TERTIARY),
    rest: countPersons('persons', `${TERTIARY} AND occupation IS NOT NULL`),
  },
};
