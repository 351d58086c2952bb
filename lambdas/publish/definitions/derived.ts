import type { Definition } from '../report.ts';
import { UNITS } from '../units.ts';

/** A figure reports make of published figures themselves. */
export const shareOfTotal: Definition = {
  id: 'share',
  title: { ar: 'الحصة من المجموع', en: 'Share of total' },
  text: {
    ar: 'الرقم المنشور للفئة نسبةً إلى المجموع المنشور للجدول.',
    en: 'The published figure of the category as a percentage of the published total of the table.',
  },
  standard: null,
  unit: UNITS.percent,
  decimals: 1,
  feeds: [],
};

/** Shortage above zero, surplus below; made of published counts of the same occupation group. */
export const gap: Definition = {
  id: 'gap',
  title: { ar: 'الفجوة', en: 'Gap' },
  text: {
    ar: 'الوظائف الشاغرة ناقص الباحثين عن عمل في المهنة، من الأعداد المنشورة. الموجب نقص في الباحثين، والسالب فائض منهم.',
    en: 'Open positions less jobseekers wanting the occupation, from published counts. Above zero is a shortage of jobseekers, below zero a surplus.',
  },
  standard: null,
  unit: UNITS.persons,
  decimals: 0,
  feeds: ['mol/vacancies', 'mol/jobseekers'],
};

/** What stands outside the classification, and how it is treated. */
export const uncoded: Definition = {
  id: 'uncoded',
  title: { ar: 'مسميات غير مرمّزة', en: 'Uncoded titles' },
  text: {
    ar: 'الأشخاص أو الشواغر التي لم يطابق مسماها الوظيفي أي عنوان معروف في ISCO-08. تُعد وتُعرض ولا تُسقط. ولا يُعرض المسمى نفسه إلا إذا حمله 10 أشخاص على الأقل.',
    en: 'Persons or vacancies whose job title matches no known title of ISCO-08. They are counted and shown, never dropped. A raw title is shown only where at least 10 persons carry it.',
  },
  standard: { ar: 'التصنيف الدولي الموحد للمهن ISCO-08.', en: 'ISCO-08.' },
  unit: UNITS.persons,
  decimals: 0,
  feeds: ['mol/jobseekers', 'mol/vacancies'],
};
