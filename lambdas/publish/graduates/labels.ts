import type { Bilingual } from '../../model/bilingual.ts';

type Labels = ReadonlyMap<string, Bilingual>;

/** Months after the month of graduation. */
export const HORIZON_LABELS: Labels = new Map<string, Bilingual>([
  ['6', { ar: 'بعد 6 أشهر', en: 'After 6 months' }],
  ['12', { ar: 'بعد 12 شهرا', en: 'After 12 months' }],
  ['24', { ar: 'بعد 24 شهرا', en: 'After 24 months' }],
  ['36', { ar: 'بعد 36 شهرا', en: 'After 36 months' }],
  ['60', { ar: 'بعد 60 شهرا', en: 'After 60 months' }],
]);

/** What graduates do, the first that applies. */
export const OUTCOME_LABELS: Labels = new Map<string, Bilingual>([
  ['sustained-work', { ar: 'عمل مستمر', en: 'Sustained work' }],
  ['self-employed', { ar: 'عمل للحساب الخاص', en: 'Self-employed' }],
  ['studying', { ar: 'دراسة من جديد', en: 'Studying again' }],
  ['jobseeker', { ar: 'باحث مسجل عن عمل', en: 'Registered jobseeker' }],
  ['some-work', { ar: 'عمل غير مستمر', en: 'Some work' }],
  ['not-captured', { ar: 'غير مرصود', en: 'Not captured' }],
]);

/** Whether graduates found a first job, the first that applies. */
export const FIRST_JOB_LABELS: Labels = new Map<string, Bilingual>([
  ['worked-already', { ar: 'كانوا يعملون عند التخرج', en: 'Worked already' }],
  ['found-job', { ar: 'وجدوا عملا', en: 'Found a job' }],
  ['no-job-yet', { ar: 'بلا عمل حتى الآن', en: 'No job so far' }],
]);
