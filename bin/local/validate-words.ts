import type { Bilingual } from '../../lambdas/model/bilingual.ts';
import type { SubmissionState } from '../../lambdas/model/submission.ts';

/** What would become of the file. */
export const STATES: Readonly<Record<SubmissionState, Bilingual>> = {
  received: { ar: 'استُلم الملف ولم يُعالَج بعد', en: 'Received, not yet processed' },
  rejected: { ar: 'سيُرفض الملف', en: 'The file would be rejected' },
  held: { ar: 'سيُعلَّق الملف إلى حين توضيح السبب', en: 'The file would be held until the reason is given' },
  settled: { ar: 'سيُقبل الملف', en: 'The file would be taken' },
  superseded: { ar: 'حلّ محله ملف أحدث', en: 'A later file replaced it' },
  withdrawn: { ar: 'سُحب الملف', en: 'The file was withdrawn' },
};

/** Words between them. */
export const WORDS = {
  remedy: { ar: 'الحل', en: 'To correct' },
  counts: { ar: 'السجلات', en: 'Rows' },
  rows: { ar: 'في السطور', en: 'In rows' },
  row: { ar: 'السطر', en: 'row' },
  perhaps: { ar: 'لعله', en: 'perhaps' },
  left: { ar: 'لم يُقرأ', en: 'left out' },
} as const satisfies Readonly<Record<string, Bilingual>>;
