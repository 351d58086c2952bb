import type { Bilingual } from '../../lambdas/model/bilingual.ts';
import type { SubmissionState } from '../../lambdas/model/submission.ts';
import type { ValidateSummary } from './validate-summary.ts';

const STATES: Readonly<Record<SubmissionState, Bilingual>> = {
  received: { ar: 'استُلم الملف ولم يُعالَج بعد', en: 'Received, not yet processed' },
  rejected: { ar: 'سيُرفض الملف', en: 'The file would be rejected' },
  held: { ar: 'سيُعلَّق الملف إلى حين توضيح السبب', en: 'The file would be held until the reason is given' },
  settled: { ar: 'سيُقبل الملف', en: 'The file would be taken' },
  superseded: { ar: 'حلّ محله ملف أحدث', en: 'A later file replaced it' },
  withdrawn: { ar: 'سُحب الملف', en: 'The file was withdrawn' },
};

const ROWS: readonly (readonly [keyof ValidateSummary['rows'], Bilingual])[] = [
  ['read', { ar: 'الصفوف المقروءة', en: 'rows read' }],
  ['accepted', { ar: 'المقبولة', en: 'accepted' }],
  ['quarantined', { ar: 'المعزولة', en: 'quarantined' }],
  ['duplicate', { ar: 'المكررة', en: 'duplicates' }],
];

const SEVERITIES: Readonly<Record<ValidateSummary['defects'][number]['severity'], Bilingual>> = {
  halt: { ar: 'يوقف الملف', en: 'stops the file' },
  quarantine: { ar: 'يعزل الصف', en: 'sets the row aside' },
  warn: { ar: 'تنبيه', en: 'warning' },
  fix: { ar: 'صُحّح تلقائيا', en: 'corrected by itself' },
};

/** What would happen to a file as a person reads it, English then Arabic, the gravest findings first. */
export function validateText(summary: ValidateSummary): string {
  const order = Object.keys(SEVERITIES);
  const defects = [...summary.defects].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
  return `${inLanguage('en', summary, defects)}\n\n${inLanguage('ar', summary, defects)}\n`;
}

function inLanguage(
  language: 'ar' | 'en',
  summary: ValidateSummary,
  defects: ValidateSummary['defects'],
): string {
  const { agency, feed, period, state, rows } = summary;
  const counts = ROWS.map(([name, title]) => `${title[language]}: ${rows[name]}`);
  const lines = defects.map((defect) => defectLine(language, defect));
  return [
    `${agency}/${feed} ${period}: ${STATES[state][language]}`,
    counts.join(language === 'ar' ? '، ' : ', '),
    ...lines,
  ].join('\n');
}

function defectLine(language: 'ar' | 'en', defect: ValidateSummary['defects'][number]): string {
  const { code, severity, field, count, rows, message } = defect;
  const where = rows.length === 0 ? '' : ` [${rows.join(' ')}${count > rows.length ? ' …' : ''}]`;
  const subject = field === null ? code : `${code} ${field}`;
  return `  ${SEVERITIES[severity][language]} × ${count}: ${message[language]} (${subject})${where}`;
}
