import type { Bilingual } from '../../model/bilingual.ts';
import type { SubmissionState } from '../../model/submission.ts';

/** The words of the feedback page; what a finding says stands in the catalogue of defects. */
export const WORDS = {
  title: { ar: 'نتيجة الملف', en: 'What became of the file' },
  house: { ar: 'مهارات', en: 'Maharat' },
  language: { ar: 'العربية', en: 'English' },
  languages: { ar: 'اللغات', en: 'Languages' },
  skip: { ar: 'انتقل إلى المحتوى', en: 'Skip to content' },
  file: { ar: 'الملف', en: 'File' },
  feed: { ar: 'البيان', en: 'Feed' },
  agency: { ar: 'الجهة', en: 'Agency' },
  period: { ar: 'الفترة', en: 'Period' },
  supplement: { ar: 'ملف تكميلي', en: 'a supplement' },
  next: { ar: 'ما المطلوب الآن', en: 'What to do next' },
  rows: { ar: 'السجلات', en: 'Rows' },
  problems: { ar: 'ما يحتاج إلى تصحيح أو نظر', en: 'What needs correcting or looking at' },
  others: { ar: 'ملاحظات أخرى', en: 'Other findings' },
  fixes: { ar: 'ما صُحّح تلقائيا', en: 'Corrected by itself' },
  fixesNote: {
    ar: 'فُهمت هذه القيم واستُعملت، ولا يلزم شيء.',
    en: 'These values were understood and used; nothing needs to be done.',
  },
  finding: { ar: 'الملاحظة', en: 'Finding' },
  field: { ar: 'الحقل', en: 'Field' },
  count: { ar: 'العدد', en: 'Count' },
  whole: { ar: 'الملف كله', en: 'The whole file' },
  wholeRow: { ar: 'السطر كله', en: 'The whole row' },
  howTo: { ar: 'كيف يصحح', en: 'How to correct it' },
  inRows: { ar: 'في السطور', en: 'In rows' },
  more: { ar: 'وغيرها', en: 'and more' },
  examples: { ar: 'أمثلة من الملف', en: 'Examples from the file' },
  row: { ar: 'السطر', en: 'Row' },
  column: { ar: 'العمود', en: 'Column' },
  value: { ar: 'القيمة', en: 'Value' },
  suggested: { ar: 'المقترح', en: 'Suggested' },
  left: { ar: 'ما لم يُقرأ من الملف لأنه ليس سجلات', en: 'Left out of the file, as it is no rows' },
  trend: { ar: 'مقارنة بالفترات السابقة', en: 'Against earlier periods' },
  trendOf: {
    ar: 'السجلات المقبولة والمكررة والمعزولة في كل فترة، ونسبة المقبول فوق كل عمود',
    en: 'Rows accepted, repeated and set aside by period, with the share accepted above each bar',
  },
  first: {
    ar: 'هذا أول ملف للبيان، فلا فترة سابقة له.',
    en: 'This is the first file of the feed; there is no earlier period.',
  },
  share: { ar: 'نسبة المقبول', en: 'Share accepted' },
  thisFile: { ar: 'هذا الملف', en: 'this file' },
  breaches: { ar: 'ما اختلف أكثر من المسموح', en: 'What differs by more than is agreed' },
  before: { ar: 'السابق', en: 'Before' },
  now: { ar: 'الحالي', en: 'Now' },
  override: { ar: 'السبب المسجل لقبول الملف', en: 'The reason recorded for letting the file stand' },
  codes: {
    ar: 'رموز الملاحظات ثابتة، ومعناها في دليل الملاحظات؛ والتفاصيل كلها في defects.json.',
    en: 'Codes of findings are stable and listed in the catalogue of defects; all details are in defects.json.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What became of a file, as its heading. */
export const VERDICTS: Readonly<Record<SubmissionState, Bilingual>> = {
  received: { ar: 'استُلم الملف وما زال قيد المعالجة', en: 'The file has arrived and is being processed' },
  rejected: { ar: 'رُفض الملف ولم يُقرأ منه شيء', en: 'The file was rejected; nothing of it was taken' },
  held: { ar: 'الملف معلّق إلى حين النظر فيه', en: 'The file is held until somebody has looked at it' },
  settled: { ar: 'قُبل الملف', en: 'The file was taken' },
  superseded: { ar: 'حل محل هذا الملف ملف أحدث', en: 'A later file has replaced this one' },
  withdrawn: { ar: 'سُحب الملف', en: 'The file was withdrawn' },
};
