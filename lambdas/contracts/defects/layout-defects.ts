import type { Defect } from './defect.ts';

/** How a file is laid out otherwise than agreed, and was read all the same. */
export const layoutDefects: readonly Defect[] = [
  {
    code: 'file.encoding-other',
    severity: 'fix',
    message: {
      ar: 'الملف بترميز غير المتفق عليه، وعرف ترميزه وقرئ به. الأفضل حفظه بالترميز المتفق عليه.',
      en: 'The file is in another encoding than agreed, which was found and used. Best save it in the agreed one.',
    },
  },
  {
    code: 'file.lines-in-cells',
    severity: 'fix',
    message: {
      ar: 'كتب كل سطر في خلية واحدة، ففكت الأسطر إلى أعمدتها. الأفضل تصدير الملف بأعمدة منفصلة.',
      en: 'Each line stood in one cell, and was taken apart into its columns. Best export the file with separate columns.',
    },
  },
  {
    code: 'header.absent',
    severity: 'warn',
    message: {
      ar: 'ليس في الملف سطر عناوين، فأخذت الأعمدة بترتيبها وأنواعها. أضف سطر العناوين المتفق عليه وتأكد من النتيجة.',
      en: 'The file has no header, so columns were taken by their order and their kinds. Add the agreed header and check the outcome.',
    },
  },
  {
    code: 'column.close-match',
    severity: 'warn',
    message: {
      ar: 'كتب عنوان العمود بغير كتابته المتفق عليها، وأخذ لأقرب حقل إليه. تأكد من الحقل وصحح العنوان.',
      en: 'The column header is not quite as agreed and was taken for the field nearest to it. Check the field and correct the header.',
    },
  },
  {
    code: 'column.repeated',
    severity: 'warn',
    message: {
      ar: 'عمودان أو أكثر لحقل واحد، فأخذ الأول. احذف الزائد أو صحح عنوانه.',
      en: 'Two or more columns are headed as one field, and the first was taken. Drop the others or correct their headers.',
    },
  },
  {
    code: 'sheet.hidden-rows',
    severity: 'warn',
    message: {
      ar: 'في الورقة صفوف مخفية، وقد قرئت مع غيرها. أظهرها وتأكد أنها مما يراد إرساله.',
      en: 'The sheet has hidden rows, which were read like the others. Show them and check that they are meant to be sent.',
    },
  },
  {
    code: 'sheet.not-read',
    severity: 'warn',
    message: {
      ar: 'في المصنف ورقة أخرى أو أكثر بأعمدة هذا البيان، وقرئت ورقة واحدة. اجمع الصفوف في ورقة واحدة أو أرسل كل ورقة ملفا.',
      en: 'The workbook has another sheet, or several, with the columns of this feed, and one sheet was read. Put all rows on one sheet, or send each sheet as a file.',
    },
  },
  {
    code: 'list.not-read',
    severity: 'warn',
    message: {
      ar: 'في الملف قائمة أخرى أو أكثر فيها سجلات من هذا البيان، وقرئت قائمة واحدة. اجمع السجلات في قائمة واحدة أو أرسل كل قائمة ملفا.',
      en: 'The file has another list, or several, with records of this feed, and one list was read. Put all records into one list, or send each list as a file.',
    },
  },
  {
    code: 'date.order-american',
    severity: 'fix',
    message: {
      ar: 'تواريخ العمود مكتوبة الشهر أولا كما يتبين من الملف كله، فقرئت كذلك. الأفضل كتابتها بالصيغة المتفق عليها.',
      en: 'The dates of the column are written month first, as the whole file shows, and were read so. Best write them in the agreed form.',
    },
  },
  {
    code: 'date.order-assumed',
    severity: 'warn',
    message: {
      ar: 'لا يتبين من الملف أي العددين يوم وأيهما شهر، فقرئ اليوم أولا. تأكد من ذلك أو اكتب السنة أولا.',
      en: 'Nothing in the file shows which number is the day and which the month, so the day was read first. Check that, or write the year first.',
    },
  },
  {
    code: 'date.order-mixed',
    severity: 'warn',
    message: {
      ar: 'في العمود تواريخ مكتوبة اليوم أولا وأخرى الشهر أولا، فقرئ اليوم أولا. اكتبها كلها بصيغة واحدة.',
      en: 'The column holds dates written day first and others month first, and the day was read first. Write all of them in one form.',
    },
  },
];
