import type { Bilingual } from '../../model/bilingual.ts';

/** What of a person's records was resolved by precedence, as link names it. */
export const RESOLVED_LABELS: ReadonlyMap<string, Bilingual> = new Map<string, Bilingual>([
  ['sex-differs', { ar: 'اختلف الجنس بين السجلات', en: 'Records differ on sex' }],
  ['nationality-differs', { ar: 'اختلفت الجنسية بين السجلات', en: 'Records differ on nationality' }],
  ['deceased-employed', { ar: 'متوفى له سجل عمل', en: 'Deceased, with a record of work' }],
  ['jobseeker-employed', { ar: 'مسجل باحثا عن عمل وهو يعمل', en: 'Registered as jobseeker, and in work' }],
  ['abroad-employed', { ar: 'خارج البلاد وله سجل عمل', en: 'Out of the country, with a record of work' }],
  [
    'abroad-seeking',
    { ar: 'خارج البلاد ومسجل باحثا عن عمل', en: 'Out of the country, and registered as jobseeker' },
  ],
  ['several-employers', { ar: 'سجلات عمل بأكثر من رقم صاحب عمل', en: 'Work under several employer numbers' }],
  ['several-records', { ar: 'أكثر من سجل للوظيفة نفسها', en: 'Several records of one job' }],
]);

/** Kinds of spells, as link names them. */
export const SPELL_LABELS: ReadonlyMap<string, Bilingual> = new Map<string, Bilingual>([
  ['employment', { ar: 'عمل', en: 'Employment' }],
  ['job-search', { ar: 'بحث عن عمل', en: 'Job search' }],
  ['permit', { ar: 'تصريح عمل', en: 'Work permit' }],
  ['training', { ar: 'تدريب', en: 'Training' }],
  ['dispute', { ar: 'قضية عمالية', en: 'Labour case' }],
]);
