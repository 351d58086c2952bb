import type { Indicator } from '../indicator.ts';

/** Employers no commercial registration answers to. */
export const employersUnmatched: Indicator = {
  id: 'employers-unmatched',
  title: { ar: 'أصحاب عمل بلا سجل تجاري مطابق', en: 'Employers unmatched' },
  definition: {
    ar: 'أرقام أصحاب العمل المكتوبة في الملف، ولا سجل تجاري لها في الشهر، لا برقمه ولا برقم التأمينات.',
    en: 'Employer numbers written in the feed that no commercial registration of the month answers to, neither by its number nor by the insurance number.',
  },
  formula: {
    ar: 'عدد أرقام أصحاب العمل المختلفة بلا سجل تجاري مطابق',
    en: 'number of distinct employer numbers without a matching registration',
  },
  source: null,
  caveats: [],
  unit: 'employers',
  kind: 'employer',
  tables: [['feed']],
  feeds: ['lmra/permits', 'moic/registrations', 'mol/vacancies', 'sio/contributions'],
  method: { by: 'link' },
};
