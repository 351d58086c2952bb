import type { Bilingual } from '../../lambdas/model/bilingual.ts';
import type { SubmissionState } from '../../lambdas/model/submission.ts';
import type { ValidateSummary } from './validate-summary.ts';

/** What would become of the file. */
export const STATES: Readonly<Record<SubmissionState, Bilingual>> = {
  received: { ar: 'استُلم الملف ولم يُعالَج بعد', en: 'Received, not yet processed' },
  rejected: { ar: 'سيُرفض الملف', en: 'The file would be rejected' },
  held: { ar: 'سيُعلَّق الملف إلى حين توضيح السبب', en: 'The file would be held until the reason is given' },
  settled: { ar: 'سيُقبل الملف', en: 'The file would be taken' },
  superseded: { ar: 'حلّ محله ملف أحدث', en: 'A later file replaced it' },
  withdrawn: { ar: 'سُحب الملف', en: 'The file was withdrawn' },
};

/** Counts of rows, in the order in which they are told. */
export const ROWS: readonly (readonly [keyof ValidateSummary['rows'], Bilingual])[] = [
  ['read', { ar: 'الصفوف المقروءة', en: 'rows read' }],
  ['accepted', { ar: 'المقبولة', en: 'accepted' }],
  ['quarantined', { ar: 'المعزولة', en: 'quarantined' }],
  ['duplicate', { ar: 'المكررة', en: 'duplicates' }],
];

/** What a finding does, the gravest first. */
export const SEVERITIES: Readonly<Record<ValidateSummary['defects'][number]['severity'], Bilingual>> = {
  halt: { ar: 'يوقف الملف', en: 'stops the file' },
  quarantine: { ar: 'يعزل الصف', en: 'sets the row aside' },
  warn: { ar: 'تنبيه', en: 'warning' },
  fix: { ar: 'صُحّح تلقائيا', en: 'corrected by itself' },
};

/** Words between them. */
export const WORDS = {
  remedy: { ar: 'الحل', en: 'To correct' },
  rows: { ar: 'السطور', en: 'Rows' },
  row: { ar: 'السطر', en: 'row' },
  perhaps: { ar: 'لعله', en: 'perhaps' },
  left: { ar: 'لم يُقرأ', en: 'left out' },
} as const satisfies Readonly<Record<string, Bilingual>>;
