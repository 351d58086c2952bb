import type { Bilingual } from '../model/bilingual.ts';

/** The words of the page frame; what a report says itself stands in the report. */
export const WORDS = {
  house: { ar: 'مهارات', en: 'Maharat' },
  tagline: {
    ar: 'إحصاءات العمل والمهارات من السجلات الإدارية',
    en: 'Labour and skills statistics from administrative records',
  },
  notForPublication: { ar: 'غير مخصص للنشر', en: 'Not for publication' },
  provisional: {
    ar: 'ضوابط الإفصاح الإحصائي مؤقتة، فلا تُنشر هذه الأرقام ولا يُستشهد بها خارج الجهة المشغّلة.',
    en: 'Disclosure control is provisional: do not publish or quote these figures outside the operator.',
  },
  skip: { ar: 'انتقل إلى المحتوى', en: 'Skip to content' },
  otherLanguage: { ar: 'English', en: 'العربية' },
  reports: { ar: 'التقارير', en: 'Reports' },
  allReports: { ar: 'كل التقارير', en: 'All reports' },
  onThisPage: { ar: 'في هذه الصفحة', en: 'On this page' },
  headline: { ar: 'أهم الأرقام', en: 'Headline figures' },
  findings: { ar: 'خلاصة التقرير', en: 'In brief' },
  definitions: { ar: 'التعاريف', en: 'Definitions' },
  definition: { ar: 'التعريف', en: 'Definition' },
  formula: { ar: 'المعادلة', en: 'Formula' },
  caveat: { ar: 'تنبيه', en: 'Caveat' },
  allDefinitions: { ar: 'كل التعاريف', en: 'All definitions' },
  standard: { ar: 'المرجع', en: 'Standard' },
  sources: { ar: 'المصادر', en: 'Sources' },
  unit: { ar: 'الوحدة', en: 'Unit' },
  period: { ar: 'الفترة', en: 'Period' },
  release: { ar: 'الإصدار', en: 'Release' },
  download: { ar: 'تنزيل', en: 'Download' },
  metadata: { ar: 'وصف البيانات', en: 'Metadata' },
  reportJson: { ar: 'التقرير كاملا بصيغة JSON', en: 'Whole report as JSON' },
  quality: { ar: 'جودة البيانات', en: 'Data quality' },
  cite: { ar: 'صيغة الاستشهاد', en: 'Cite as' },
  total: { ar: 'المجموع', en: 'Total' },
  all: { ar: 'الجميع', en: 'All' },
  rounding: {
    ar: 'قُرّبت الأعداد إلى أقرب 5، وحُسبت النسب من الأعداد المقرّبة، ولذلك قد لا تساوي الأجزاء مجموعها.',
    en: 'Counts are rounded to the nearest 5 and rates are made from rounded counts, so parts may not add up to totals.',
  },
  suppressed: {
    ar: 'محجوب: عدد الأشخاص أو أصحاب العمل وراء الرقم أقل من أن يُنشر',
    en: 'suppressed: too few persons or employers behind the figure',
  },
  notApplicable: {
    ar: 'لا ينطبق: لا يوجد ما يُقسم عليه',
    en: 'not applicable: there is nothing to divide by',
  },
  absent: { ar: 'لا يوجد رقم', en: 'no figure' },
  detailWithheld: {
    ar: 'لا يمكن نشر هذا التفصيل لهذه الفترة: عدد الأشخاص أو أصحاب العمل في فئاته قليل، وقد يكشف عن بعضهم. يبقى المجموع منشورا.',
    en: 'This detail cannot be published for this period: too few persons or employers stand behind its categories to keep them from being recognised. The total is still published.',
  },
  allWithheld: {
    ar: 'لا يمكن نشر هذه الأرقام لهذه الفترة: عدد الأشخاص أو أصحاب العمل وراءها قليل، وقد يكشف عن بعضهم.',
    en: 'These figures cannot be published for this period: too few persons or employers stand behind them to keep them from being recognised.',
  },
  combined: {
    ar: 'ما لا يُنشر وحده من الفئات يدخل في فئة أوسع منه أو في «فئات أخرى مجمّعة».',
    en: 'Categories that cannot be shown alone are part of a wider one or of “Other groups combined”.',
  },
  nothingRecorded: { ar: 'لا توجد بيانات لهذه الفترة.', en: 'There is nothing to show for this period.' },
  chartPartial: {
    ar: 'الفئات التي لا رقم لها لا تظهر في الرسم؛ انظر الجدول.',
    en: 'Categories without a figure are not drawn; see the table.',
  },
  chartWithheld: {
    ar: 'ما حُجبت أرقامه لا يظهر في الرسم؛ انظر الجدول.',
    en: 'What is withheld is not drawn; see the table.',
  },
  usualSpan: { ar: 'المعتاد', en: 'usual' },
  valueBefore: { ar: 'من قبل', en: 'before' },
  valueNow: { ar: 'الآن', en: 'now' },
  chartAlternative: {
    ar: 'الأرقام نفسها في الجدول المرافق.',
    en: 'The same figures are in the accompanying table.',
  },
  chartOpen: {
    ar: 'السهم في طرف الخط يعني «على الأقل» (≥): قد يكون الطرف الأعلى أبعد منه.',
    en: 'An arrow where a line ends says “at least” (≥): its upper end may lie further out.',
  },
  chartHollow: {
    ar: 'النقطة المفرغة تعني «على الأقل» (≥) في القيمة الوسطى: قد تكون أعلى منها.',
    en: 'A hollow dot says “at least” (≥) of the middle value: it may be higher.',
  },
  chartLowerBounds: {
    ar: 'ما لا يُعرف منها إلا أنه «على الأقل»:',
    en: 'Of these, known only as “at least”:',
  },
  lowerEnd: { ar: 'الطرف الأدنى', en: 'lower end' },
  middleValue: { ar: 'القيمة الوسطى', en: 'middle value' },
  upperEnd: { ar: 'الطرف الأعلى', en: 'upper end' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What stands beside a published figure: one symbol a mark. */
export const MARKS = {
  provisional: {
    symbol: { ar: 'م', en: 'p' },
    meaning: {
      ar: 'مؤقت: قد يتغير مع بيانات الشهر التالي',
      en: 'provisional: may change with the data of the month after',
    },
  },
  'at-least': {
    symbol: { ar: '≥', en: '≥' },
    meaning: {
      ar: 'على الأقل: تقف الأجور المسجلة عند حد أعلى، والمتابعة عند نهاية مدتها',
      en: 'at least: reported wages stop at a ceiling, and graduates are followed no longer',
    },
  },
} as const;

/** What stands where a figure cannot: one symbol a reason. */
export const SYMBOLS = {
  suppressed: { symbol: '..', meaning: WORDS.suppressed },
  'not-applicable': { symbol: '×', meaning: WORDS.notApplicable },
  absent: { symbol: '–', meaning: WORDS.absent },
} as const;
