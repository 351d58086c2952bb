import type { Bilingual } from '../model/bilingual.ts';
import type { CountryProfile } from '../profile/profile.ts';

/** Units as a reader reads them. */
export const UNITS = {
  persons: { ar: 'أشخاص', en: 'persons' },
  employers: { ar: 'أصحاب عمل', en: 'employers' },
  vacancies: { ar: 'شواغر', en: 'vacancies' },
  jobs: { ar: 'وظائف', en: 'jobs' },
  positions: { ar: 'وظائف', en: 'positions' },
  services: { ar: 'خدمات', en: 'services' },
  transactions: { ar: 'معاملات', en: 'transactions' },
  institutions: { ar: 'جهات', en: 'institutions' },
  cases: { ar: 'قضايا', en: 'cases' },
  percent: { ar: 'نسبة مئوية', en: 'percent' },
  ratio: { ar: 'شواغر لكل باحث عن عمل', en: 'vacancies per jobseeker' },
  'cases-per-thousand': { ar: 'قضايا لكل ألف عامل', en: 'cases per 1,000 workers' },
  rows: { ar: 'سجلات', en: 'rows' },
  days: { ar: 'أيام', en: 'days' },
  points: { ar: 'نقاط من 0 إلى 100', en: 'points, 0 to 100' },
  months: { ar: 'أشهر', en: 'months' },
  several: { ar: 'مبيّنة في رأس كل عمود', en: 'as each column says' },
  none: { ar: 'بلا وحدة', en: 'none' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Whole units of the national currency a month. */
export function monthlyMoney(profile: CountryProfile): Bilingual {
  return { ar: `${profile.currency.title.ar} في الشهر`, en: `${profile.currency.title.en}s a month` };
}
