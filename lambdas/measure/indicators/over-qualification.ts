import { countPersons } from '../count-persons.ts';
import type { Indicator } from '../indicator.ts';
import { JOBSEEKER_FEEDS } from '../indicator-feeds.ts';
import { CAVEATS, SOURCES } from '../indicator-sources.ts';

/** All of them, whether their occupation is known or not: the denominator of Eurostat. */
export const TERTIARY = "employed AND education IN ('5', '6', '7', '8')";
/** Occupations that do not ask for tertiary education. */
const BELOW = "substr(occupation, 1, 1) BETWEEN '4' AND '9'";

/** Over-qualification rate (Eurostat, vertical skills mismatch), over main jobs. */
export const overQualification: Indicator = {
  id: 'over-qualification',
  title: { ar: 'معدل فائض التأهيل', en: 'Over-qualification rate' },
  definition: {
    ar: 'المشتغلون من حملة مؤهلات التعليم العالي (المستويات 5 إلى 8) في مهن المجموعات الرئيسية 4 إلى 9 من ISCO-08، نسبةً إلى المشتغلين كلهم من حملة هذه المؤهلات.',
    en: 'Employed persons with tertiary education (ISCED 5 to 8) in occupations of major groups 4 to 9 of ISCO-08, as a percentage of all employed persons with tertiary education.',
  },
  formula: {
    ar: 'المشتغلون من المستويات 5 إلى 8 في المجموعات 4 إلى 9 ÷ المشتغلون من المستويات 5 إلى 8 × 100',
    en: 'employed of ISCED 5-8 in ISCO groups 4-9 ÷ employed of ISCED 5-8 × 100',
  },
  source: SOURCES.overQualification,
  caveats: [
    {
      ar: 'من لا تُعرف مهنته يبقى في المقام وحده، فالمعدل حد أدنى؛ وحده الأعلى مجموعه مع نسبة من لا تُعرف مهنتهم.',
      en: 'Persons of unknown occupation are in the denominator alone, so that the rate is a lower bound; the upper bound is the rate and the share of unknown occupation together.',
    },
    {
      ar: 'لا يُعد من لا يُعرف مستوى تعليمه. والمستويات كما في سجل السكان وسجل الباحثين.',
      en: 'Whose level of education is not known does not count. Levels are those of the population register and the list of jobseekers.',
    },
    CAVEATS.fromPublished,
  ],
  unit: 'percent',
  kind: 'person',
  tables: [[], ['sex'], ['nationality_group'], ['sector']],
  feeds: JOBSEEKER_FEEDS,
  method: {
    by: 'ratio',
    numerator: countPersons('persons', `${TERTIARY} AND (${BELOW})`),
    denominator: countPersons('persons', TERTIARY),
    // the rest without those of unknown occupation: no more employers than stand behind it
    rest: countPersons('persons', `${TERTIARY} AND NOT (${BELOW})`),
  },
};
