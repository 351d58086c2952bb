import { DISTRIBUTIONS } from '../distributions.ts';
import type { Indicator } from '../indicator.ts';
import { CAVEATS, SOURCES } from '../indicator-sources.ts';

/** How long open vacancies have been advertised so far. */
export const vacancyAge: Indicator = {
  id: 'vacancy-age',
  title: { ar: 'عمر الشواغر المفتوحة', en: 'Age of open vacancies' },
  definition: {
    ar: 'وسيط الأيام من نشر الشاغر إلى آخر يوم من الشهر، في الشواغر المفتوحة في ذلك اليوم، بحسب ISCO-08.',
    en: 'Median days from posting to the last day of the month, of the vacancies open on that day, by ISCO-08.',
  },
  formula: {
    ar: 'أصغر عدد أيام «س» لا يتجاوزه 50% على الأقل من الشواغر المفتوحة',
    en: 'smallest number of days d such that at least 50% of open vacancies have been open for ≤ d',
  },
  source: SOURCES.quantile,
  caveats: [
    {
      ar: 'ما يطول بقاؤه مفتوحا أكثر حضورا في أي يوم، فالعمر ليس مدة؛ وهو يكمل مدة الشواغر المغلقة ولا يحل محلها.',
      en: 'What stays open long is more present on any day, so an age is no duration: it completes that of closed vacancies and does not replace it.',
    },
    CAVEATS.recordedVacancies,
    CAVEATS.titlesCoded,
  ],
  unit: 'days',
  kind: 'employer',
  tables: [[], ['occupation']],
  feeds: ['mol/vacancies'],
  method: { by: 'quantile', of: DISTRIBUTIONS.daysOpen, quarter: 2 },
};
