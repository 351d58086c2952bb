import type { Defect } from './defect.ts';

/** Why a whole file is rejected: none of its rows is read. */
export const fileDefects: readonly Defect[] = [
  {
    code: 'file.unknown-feed',
    severity: 'halt',
    message: {
      ar: 'لا يوجد اتفاق على هذا النوع من الملفات في هذا المجلد. ضع الملف في مجلد الجهة والبيان والشهر الصحيح.',
      en: 'No feed is agreed for this folder. Put the file under its agency, feed and month.',
    },
  },
  {
    code: 'file.empty',
    severity: 'halt',
    message: {
      ar: 'الملف فارغ أو ليس فيه أي سجل. أعد استخراجه وأرسله من جديد.',
      en: 'The file is empty or holds no record. Export it again and send it anew.',
    },
  },
  {
    code: 'file.not-as-claimed',
    severity: 'halt',
    message: {
      ar: 'لا يقرأ محتوى الملف على ما يدل عليه اسمه: قد يكون من نوع آخر، أو بترميز آخر، أو مقطوعا قبل نهايته. احفظه بالصيغة المتفق عليها وأرسله من جديد.',
      en: 'The content does not read as what the file name says: it may be of another kind, in another encoding, or cut short. Save it in the agreed format and send it anew.',
    },
  },
  {
    code: 'file.unreadable',
    severity: 'halt',
    message: {
      ar: 'تعذرت قراءة الملف: قد يكون تالفا أو ناقصا. افتحه للتأكد منه وأرسله من جديد.',
      en: 'The file cannot be read: it may be damaged or cut short. Open it to check, and send it anew.',
    },
  },
  {
    code: 'file.columns-missing',
    severity: 'halt',
    message: {
      ar: 'عمود إلزامي أو أكثر غير موجود في الملف. أضف العمود بعنوانه المتفق عليه وأرسل الملف من جديد.',
      en: 'One or more required columns are not in the file. Add them under their agreed headers and send it anew.',
    },
  },
  {
    code: 'file.too-large',
    severity: 'halt',
    message: {
      ar: 'الملف أكبر من الحد المسموح. قسمه إلى ملف أساسي وملفات تكميلية وأرسلها.',
      en: 'The file is larger than the limit. Split it into one full file and supplements, and send those.',
    },
  },
  {
    code: 'file.encrypted',
    severity: 'halt',
    message: {
      ar: 'الملف محمي بكلمة مرور فلا يقرأ. أزل كلمة المرور واحفظه وأرسله من جديد.',
      en: 'The file is protected by a password and cannot be read. Take the password off, save the file and send it anew.',
    },
  },
  {
    code: 'file.macros',
    severity: 'halt',
    message: {
      ar: 'في الملف وحدات ماكرو، ولا تقبل لأنها برامج. احفظه مصنفا بلا ماكرو (xlsx) أو نصا، وأرسله من جديد.',
      en: 'The file carries macros, which are programs and are not taken. Save it as a workbook without macros (xlsx) or as text, and send it anew.',
    },
  },
  {
    code: 'file.nested-too-deep',
    severity: 'halt',
    message: {
      ar: 'في الملف مستويات متداخلة أكثر من المسموح. أرسل سجلا واحدا لكل عنصر دون هذا التداخل.',
      en: 'The file is nested deeper than the limit. Send one record an element, without so many levels.',
    },
  },
  {
    code: 'file.cell-too-large',
    severity: 'halt',
    message: {
      ar: 'في الملف خلية أكبر من الحد المسموح، وقد تكون علامة تنصيص لم تغلق. ابحث عن الخلية وصححها وأرسل الملف من جديد.',
      en: 'One cell of the file is larger than the limit, perhaps because a quotation mark was never closed. Find the cell, correct it and send the file anew.',
    },
  },
  {
    code: 'file.too-many-columns',
    severity: 'halt',
    message: {
      ar: 'في الملف أعمدة أكثر من الحد المسموح، وقد تكون أعمدة فارغة ممتدة إلى آخر الورقة أو بيانات استعملت عناوين. أبق أعمدة هذا البيان المتفق عليها واحذف غيرها، وأرسل الملف من جديد.',
      en: 'The file has more columns than the limit, perhaps empty ones up to the end of a sheet, or data used as headers. Keep the columns agreed for this feed, delete the others and send the file anew.',
    },
  },
  {
    code: 'file.archive-mixed',
    severity: 'halt',
    message: {
      ar: 'في الملف المضغوط ملفات ليست كلها من البيان نفسه، أو ليس فيه ملف يقرأ. ضع فيه ملفات هذا البيان وحدها وأرسله من جديد.',
      en: 'The archive holds files that are not all of this feed, or none that can be read. Put only files of this feed into it and send it anew.',
    },
  },
];
