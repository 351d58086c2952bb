import type { Bilingual } from '../model/bilingual.ts';
import type { CountryProfile } from '../profile/profile.ts';

/** Units as a reader reads them. */
export const UNITS = {
  persons: { ar: 'شخص', en: 'persons' },
  employers: { ar: 'صاحب عمل', en: 'employers' },
  vacancies: { ar: 'شاغر', en: 'vacancies' },
  positions: { ar: 'وظيفة', en: 'positions' },
  percent: { ar: 'نسبة مئوية', en: 'percent' },
  ratio: { ar: 'شواغر لكل باحث عن عمل', en: 'vacancies per jobseeker' },
  rows: { ar: 'سجل', en: 'rows' },
  days: { ar: 'يوم', en: 'days' },
  months: { ar: 'شهر', en: 'months' },
  several: { ar: 'مبيّنة في رأس كل عمود', en: 'as each column says' },
  none: { ar: 'بلا وحدة', en: 'none' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Whole units of the national currency a month. */
export function monthlyMoney(profile: CountryProfile): Bilingual {
  return { ar: `${profile.currency.title.ar} في الشهر`, en: `${profile.currency.title.en}s a month` };
}
