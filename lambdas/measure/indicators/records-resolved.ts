import type { Indicator } from '../indicator.ts';
import { JOBSEEKER_FEEDS } from '../indicator-feeds.ts';

/** How often link had to choose between records of one person. */
export const recordsResolved: Indicator = {
  id: 'records-resolved',
  title: { ar: 'أشخاص حُسمت سجلاتهم بالأسبقية', en: 'Persons with records resolved by precedence' },
  definition: {
    ar: 'الأشخاص الذين تتداخل سجلاتهم في الشهر أو تتعارض، فحُسم أمرهم بقاعدة معلنة. سجل السكان هو الصحيح في الجنس والجنسية، والمتوفى لا يُعد مشتغلا، ومن يعمل لا يُعد باحثا عن عمل، ومن هو خارج البلاد في آخر يوم من شهرين متتاليين بلا وظيفة لا يُعد باحثا عن عمل، والوظيفة الرئيسية هي الأعلى أجرا؛ وعند تساوي الأجور تُقدَّم الرواتب الحكومية ثم اشتراكات التأمينات ثم سجل الخدمة المدنية ثم تصاريح العمل.',
    en: 'Persons whose records of the month overlap or contradict each other, and were resolved by a stated rule. The population register is right about sex and nationality; the deceased are not employed; who works is no jobseeker; who is out of the country on the last days of two months in a row without a job is no jobseeker; the main job is the best paid, and of equal wages public payroll comes before social insurance contributions, these before the civil service, and these before work permits.',
  },
  formula: {
    ar: 'عدد الأشخاص في كل نوع من التداخل أو التعارض',
    en: 'number of persons by kind of overlap or contradiction',
  },
  source: null,
  caveats: [
    {
      ar: 'قد يُعد الشخص في أكثر من نوع، فلا تُجمع الأنواع.',
      en: 'A person may count under several kinds, so kinds do not add up.',
    },
    {
      ar: 'صاحب العمل الذي له رقمان لا يجمعهما سجل، كجهة حكومية في الرواتب وفي التأمينات، يُعد اثنين.',
      en: 'An employer of two numbers that no register joins, such as a government entity in payroll and in social insurance, counts as two.',
    },
    {
      ar: 'التداخل ليس خطأ: قد يعمل الشخص لدى أكثر من جهة، وتذكر أكثر من جهة حكومية الوظيفة نفسها.',
      en: 'An overlap is no error: a person may work for several employers, and several agencies tell of one job.',
    },
  ],
  unit: 'persons',
  kind: 'person',
  tables: [['resolved']],
  feeds: JOBSEEKER_FEEDS,
  method: { by: 'link' },
};
