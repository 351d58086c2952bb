import { comparisonKey } from './comparison-key.ts';

export type Calendar = 'gregorian' | 'hijri';

/** A month of a calendar, counted from 1. */
export interface NamedMonth {
  readonly calendar: Calendar;
  readonly month: number;
}

/** English, then Arabic of the Gulf and Egypt, of the Levant and Iraq, of the Maghreb; parted by `|`. */
const GREGORIAN = [
  'January|Jan|يناير|كانون الثاني|كانون ثاني|جانفي',
  'February|Feb|فبراير|شباط|فيفري',
  'March|Mar|مارس|آذار',
  'April|Apr|أبريل|نيسان|أفريل',
  'May|مايو|أيار|ماي',
  'June|Jun|يونيو|يونية|يونيه|حزيران|جوان',
  'July|Jul|يوليو|يولية|يوليه|تموز|جويلية',
  'August|Aug|أغسطس|آب|أوت',
  'September|Sept|Sep|سبتمبر|أيلول',
  'October|Oct|أكتوبر|تشرين الأول|تشرين أول',
  'November|Nov|نوفمبر|تشرين الثاني|تشرين ثاني',
  'December|Dec|ديسمبر|كانون الأول|كانون أول',
];

const HIJRI = [
  'محرم|المحرم|محرم الحرام|Muharram|Moharram|Al Muharram',
  'صفر|صفر الخير|Safar',
  'ربيع الأول|ربيع أول|ربيع 1|Rabi al Awwal|Rabi al Awal|Rabi ul Awwal|Rabi ul Awal|Rabi I|Rabi 1',
  'ربيع الآخر|ربيع الثاني|ربيع آخر|ربيع ثاني|ربيع 2|Rabi al Thani|Rabi al Akhir|Rabi al Akhar|Rabi ul Thani|Rabi ul Akhir|Rabi II|Rabi 2',
  'جمادى الأولى|جمادى الأول|جماد الأول|جماد أول|جمادى 1|Jumada al Ula|Jumada al Oula|Jumada al Awwal|Jumada al Awwali|Jumada I|Jumada 1',
  'جمادى الآخرة|جمادى الثانية|جمادى الآخر|جمادى الثاني|جماد الآخر|جماد الثاني|جماد ثاني|جمادى 2|Jumada al Akhirah|Jumada al Akhira|Jumada al Thani|Jumada al Thaniyah|Jumada al Thania|Jumada II|Jumada 2',
  'رجب|رجب الفرد|Rajab',
  'شعبان|شعبان المعظم|Shaaban|Shaban',
  'رمضان|رمضان المبارك|Ramadan|Ramadhan|Ramazan',
  'شوال|شوال المكرم|Shawwal|Shawal',
  'ذو القعدة|ذي القعدة|ذوالقعدة|ذو قعدة|Dhu al Qadah|Dhu al Qidah|Dhul Qadah|Dhul Qada|Dhul Qidah|Thul Qadah|Thul Qidah|Zul Qadah|Zul Qada|Zul Qidah|Zulqadah|Dhulqadah',
  'ذو الحجة|ذي الحجة|ذوالحجة|ذو حجة|Dhu al Hijjah|Dhu al Hijja|Dhul Hijjah|Dhul Hijja|Thul Hijjah|Thul Hijja|Zul Hijjah|Zul Hijja|Zulhijjah|Dhulhijjah',
];

const MONTHS: ReadonlyMap<string, NamedMonth> = new Map([
  ...named('gregorian', GREGORIAN),
  ...named('hijri', HIJRI),
]);

/** The month of a name in either language, however it is spelt; null when it is none. Two names of one month are one. */
export function monthNamed(name: string): NamedMonth | null {
  return MONTHS.get(comparisonKey(name)) ?? null;
}

/** Gulf and Levantine names often stand together: مارس/آذار. */
function* named(calendar: Calendar, months: readonly string[]): Generator<[string, NamedMonth]> {
  for (const [index, line] of months.entries()) {
    const names = line.split('|').map(comparisonKey);
    for (const name of names) {
      yield [name, { calendar, month: index + 1 }];
      for (const other of names) yield [`${name} ${other}`, { calendar, month: index + 1 }];
    }
  }
}
