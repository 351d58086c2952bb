import type { Defect } from './defect.ts';

/** Findings about one value: in a required field it sends the row to quarantine. */
export const valueDefects: readonly Defect[] = [
  {
    code: 'value.missing',
    severity: 'quarantine',
    message: {
      ar: 'حقل إلزامي بلا قيمة. أكمل القيمة وأعد إرسال السطر.',
      en: 'A required field has no value. Fill it in and send the row again.',
    },
  },
  {
    code: 'identity.invalid',
    severity: 'quarantine',
    message: {
      ar: 'الرقم الشخصي غير صحيح أو ناقص. اكتب كل أرقامه كما في السجل وأعد إرسال السطر.',
      en: 'The personal number is not valid or lacks digits. Write all its digits as they are in the register and send the row again.',
    },
  },
  {
    code: 'date.invalid',
    severity: 'quarantine',
    message: {
      ar: 'التاريخ غير مفهوم أو لا وجود له. اكتبه بالصيغة المتفق عليها وأعد إرسال السطر.',
      en: 'The date cannot be understood or does not exist. Write it in the agreed form and send the row again.',
    },
  },
  {
    code: 'number.invalid',
    severity: 'quarantine',
    message: {
      ar: 'القيمة ليست رقما مفهوما، أو منازلها العشرية أكثر من المسموح. اكتبها رقما وأعد إرسال السطر.',
      en: 'The value is not a number that can be understood, or has too many decimals. Write it as a number and send the row again.',
    },
  },
  {
    code: 'number.out-of-range',
    severity: 'quarantine',
    message: {
      ar: 'الرقم خارج الحدود الممكنة لهذا الحقل. راجعه ووحدته وأعد إرسال السطر.',
      en: 'The number is outside what this field can hold. Check it and its unit, and send the row again.',
    },
  },
  {
    code: 'code.unknown',
    severity: 'quarantine',
    message: {
      ar: 'القيمة ليست في قائمة القيم المتفق عليها. استعمل رمزا أو اسما من القائمة وأعد إرسال السطر.',
      en: 'The value is not in the agreed list. Use a code or a name from the list and send the row again.',
    },
  },
  {
    code: 'value.set-aside',
    severity: 'warn',
    message: {
      ar: 'قيمة غير صحيحة في حقل اختياري، فتركت فارغة وقبل السطر. صححها في الملف القادم.',
      en: 'An optional field holds a value that is not valid; it was left empty and the row accepted. Correct it in the next file.',
    },
  },
  {
    code: 'occupation.uncoded',
    severity: 'warn',
    message: {
      ar: 'لم يعرف رمز المهنة من مسماها، فحفظ المسمى دون رمز. استعمل مسمى أوضح إن أمكن.',
      en: 'No occupation code is known for the job title; the title was kept without one. Use a plainer title where you can.',
    },
  },
  {
    code: 'occupation.doubtful',
    severity: 'warn',
    message: {
      ar: 'رُمّز المسمى الوظيفي بأقرب مهنة وليس ذلك مؤكدا، وسيراجعه مختص. استعمل مسمى أوضح إن أمكن.',
      en: 'The job title was coded to the occupation it seems to mean, which is not certain; a steward will look at it. Use a plainer title where you can.',
    },
  },
  {
    code: 'value.damaged',
    severity: 'quarantine',
    message: {
      ar: 'في القيمة حروف ضاعت في تحويل سابق للترميز. استخرجها من مصدرها وأعد إرسال السطر.',
      en: 'Letters of the value were lost when its encoding was changed earlier. Take it from its source again and send the row again.',
    },
  },
  {
    code: 'value.digits-lost',
    severity: 'quarantine',
    message: {
      ar: 'كتب الجدول الرقم بالصيغة العلمية فضاعت أرقامه الأخيرة. اجعل العمود نصا وأعد إرسال السطر.',
      en: 'A spreadsheet wrote the number in scientific notation and its last digits are lost. Make the column text and send the row again.',
    },
  },
  {
    code: 'value.became-date',
    severity: 'quarantine',
    message: {
      ar: 'حول الجدول القيمة إلى تاريخ. اجعل العمود نصا واكتب القيمة من جديد وأعد إرسال السطر.',
      en: 'A spreadsheet turned the value into a date. Make the column text, write the value anew and send the row again.',
    },
  },
  {
    code: 'number.implausible',
    severity: 'warn',
    message: {
      ar: 'الرقم ممكن لكنه بعيد عن المعتاد في هذا الحقل، وقد قبل. راجعه ووحدته.',
      en: 'The number is possible but far from what is usual in this field, and was taken. Check it and its unit.',
    },
  },
  {
    code: 'code.close',
    severity: 'warn',
    message: {
      ar: 'القيمة قريبة من واحدة في القائمة وأخذت لها. تأكد منها واكتبها كما في القائمة.',
      en: 'The value is close to one of the list and was taken for it. Check it and write it as in the list.',
    },
  },
];
