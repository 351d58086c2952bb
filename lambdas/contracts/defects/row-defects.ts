import type { Defect } from './defect.ts';

/** Findings about a row, or about a column as a whole. */
export const rowDefects: readonly Defect[] = [
  {
    code: 'row.too-short',
    severity: 'quarantine',
    message: {
      ar: 'في السطر خلايا أقل من عدد الأعمدة. ابحث عن سطر مقطوع أو فاصل ناقص، وصحح السطر وأعد إرساله.',
      en: 'The row has fewer cells than there are columns. Look for a cut line or a missing separator, correct the row and send it again.',
    },
  },
  {
    code: 'row.too-long',
    severity: 'quarantine',
    message: {
      ar: 'في السطر خلايا أكثر من عدد الأعمدة. ضع القيمة التي فيها فاصل بين علامتي تنصيص، وأعد إرسال السطر.',
      en: 'The row has more cells than there are columns. Put quotes around a value that holds a separator, and send the row again.',
    },
  },
  {
    code: 'row.quote-open',
    severity: 'quarantine',
    message: {
      ar: 'في السطر علامة تنصيص فتحت ولم تغلق. أغلقها أو احذفها، وأعد إرسال السطر.',
      en: 'A quotation mark was opened in the row and not closed. Close it or remove it, and send the row again.',
    },
  },
  {
    code: 'row.duplicate',
    severity: 'fix',
    message: {
      ar: 'تكرر السجل نفسه في الملف، فأخذ مرة واحدة. لا يلزم شيء.',
      en: 'The same record stands more than once in the file; it was taken once. Nothing to do.',
    },
  },
  {
    code: 'row.key-conflict',
    severity: 'warn',
    message: {
      ar: 'سجلان بالمفتاح نفسه ومحتواهما مختلف، فأخذ الأول. تأكد أيهما الصحيح وأرسله في ملف تكميلي.',
      en: 'Two rows have the same key and different content; the first was taken. Check which is right and send it as a supplement.',
    },
  },
  {
    code: 'column.unknown',
    severity: 'warn',
    message: {
      ar: 'عمود ليس في الاتفاق، فلم يقرأ. احذفه، أو صحح عنوانه إن كان من الحقول المتفق عليها.',
      en: 'The column is not part of the agreement and was not read. Drop it, or correct its header if it is meant as an agreed field.',
    },
  },
  {
    code: 'row.bytes-broken',
    severity: 'quarantine',
    message: {
      ar: 'في السطر بايتات ليست من ترميز الملف. احفظ الملف كله بترميز واحد وأعد إرسال السطر.',
      en: 'The row holds bytes that are not of the encoding of the file. Save the whole file in one encoding and send the row again.',
    },
  },
  {
    code: 'row.key-later',
    severity: 'warn',
    message: {
      ar: 'سجلان بالمفتاح نفسه ومحتواهما مختلف، فأخذ الأحدث بحسب العقد. تأكد أنه الصحيح.',
      en: 'Two rows have the same key and different content, and the later one was taken as the contract says. Check that it is the right one.',
    },
  },
  {
    code: 'row.key-contradicted',
    severity: 'quarantine',
    message: {
      ar: 'سجلان أو أكثر بالمفتاح نفسه ومحتواها مختلف، فنحيت كلها. أرسل السجل الصحيح وحده في ملف تكميلي.',
      en: 'Two or more rows have the same key and different content, so all of them were set aside. Send the right one alone in a supplement.',
    },
  },
];
