import { date } from '../../../lambdas/contracts/codecs/date.ts';
import { bahrain } from '../../../lambdas/profile/bahrain.ts';
import { holds, monthFirst } from './clean-with.ts';

describe('a date the feed writes year first', () => {
  holds(date(), [
    ['2026-09-05', '2026-09-05'],
    ['2026/9/5', '2026-09-05 ~ date.reformatted'],
    ['2026.09.05', '2026-09-05 ~ date.reformatted'],
    ['2026 / 09 / 05', '2026-09-05 ~ date.reformatted'],
    ['2026\u201309\u201305', '2026-09-05 ~ date.reformatted'],
    ['٢٠٢٦-٠٩-٠٥', '2026-09-05'],
    ['۲۰۲۶-۰۹-۰۵', '2026-09-05'],
    ['٥/٩/٢٠٢٦', '2026-09-05 ~ date.reformatted'],
    ['05/09/2026', '2026-09-05 ~ date.reformatted'],
    ['5-9-2026', '2026-09-05 ~ date.reformatted'],
    ['05.09.2026', '2026-09-05 ~ date.reformatted'],
    ['05 09 2026', '2026-09-05 ~ date.reformatted'],
    ['05\\09\\2026', '2026-09-05 ~ date.reformatted'],
    ['20260905', '2026-09-05 ~ date.reformatted'],
    ['٢٠٢٦٠٩٠٥', '2026-09-05 ~ date.reformatted'],
    ['\u200e2026-09-05', '2026-09-05 ~ date.reformatted'],
    ['2024-02-29', '2024-02-29'],
    ['2026-02-29', '! date.invalid'],
    ['2026-13-01', '! date.invalid'],
    ['2026-00-10', '! date.invalid'],
    ['31/04/2026', '! date.invalid'],
    ['09/25/2026', '! date.invalid'],
    ['0000-00-00', '! date.invalid'],
    ['2026-09/05', '! date.invalid'],
    ['20260931', '! date.invalid'],
    ['05092026', '! date.invalid'],
    ['soon', '! date.invalid'],
    ['202-09-05', '! date.invalid'],
    ['123-09-2026', '! date.invalid'],
    ['2026-09', '! date.invalid'],
    ['900101234', '! date.invalid'],
  ]);
});

describe('a date with a time of day, which is left out', () => {
  holds(date(), [
    ['2026-09-05T00:00:00', '2026-09-05 ~ date.reformatted'],
    ['2026-09-05T00:00:00.000Z', '2026-09-05 ~ date.reformatted'],
    ['2026-09-05 00:00:00', '2026-09-05 ~ date.reformatted'],
    ['2026-09-05T10:30:00', '2026-09-05 ~ date.reformatted'],
    ['05/09/2026 10:30', '2026-09-05 ~ date.reformatted'],
    ['05/09/2026 10:30 PM', '2026-09-05 ~ date.reformatted'],
    ['٠٥/٠٩/٢٠٢٦ ١٠:٣٠ م', '2026-09-05 ~ date.reformatted'],
    ['2026-09-05T22:30:00Z', '! date.invalid'], // another day in Bahrain
    ['2026-09-05 25:00', '! date.invalid'],
    ['10:30', '! date.invalid'],
  ]);
});

describe('a date with the name of its month', () => {
  holds(date(), [
    ['15 March 2026', '2026-03-15 ~ date.reformatted'],
    ['15 MARCH 2026', '2026-03-15 ~ date.reformatted'],
    ['15th of March, 2026', '2026-03-15 ~ date.reformatted'],
    ['March 15, 2026', '2026-03-15 ~ date.reformatted'],
    ['Mar 15th 2026', '2026-03-15 ~ date.reformatted'],
    ['15-Mar-2026', '2026-03-15 ~ date.reformatted'],
    ['15MAR2026', '2026-03-15 ~ date.reformatted'],
    ['2026-Mar-15', '2026-03-15 ~ date.reformatted'],
    ['Sunday, 15 March 2026', '2026-03-15 ~ date.reformatted'],
    ['1 Sept. 2026', '2026-09-01 ~ date.reformatted'],
    ['15 مارس 2026', '2026-03-15 ~ date.reformatted'],
    ['١٥ مارس ٢٠٢٦', '2026-03-15 ~ date.reformatted'],
    ['١٥ مارس ٢٠٢٦ م', '2026-03-15 ~ date.reformatted'],
    ['مارس ١٥، ٢٠٢٦', '2026-03-15 ~ date.reformatted'],
    ['الأحد 15 مارس 2026', '2026-03-15 ~ date.reformatted'],
    ['15 من شهر آذار سنة 2026', '2026-03-15 ~ date.reformatted'],
    ['15 مارس/آذار 2026', '2026-03-15 ~ date.reformatted'],
    ['1 كانون الثاني 2026', '2026-01-01 ~ date.reformatted'],
    ['1 كانون الأول 2026', '2026-12-01 ~ date.reformatted'],
    ['1 تشرين الاول 2026', '2026-10-01 ~ date.reformatted'],
    ['1 تشرين ثاني 2026', '2026-11-01 ~ date.reformatted'],
    ['31 آب 2026', '2026-08-31 ~ date.reformatted'],
    ['30 ايلول 2026', '2026-09-30 ~ date.reformatted'],
    ['31 أيلول 2026', '! date.invalid'],
    ['15 مارس/نيسان 2026', '! date.invalid'],
    ['15 Smarch 2026', '! date.invalid'],
    ['March 2026', '! date.invalid'],
    ['15 March', '! date.invalid'],
    ['15 March 2026 هـ', '! date.invalid'],
  ]);
});

const MONTHS: readonly (readonly [string, ...string[]])[] = [
  ['01', 'Jan', 'January', 'يناير', 'كانون الثاني'],
  ['02', 'Feb', 'February', 'فبراير', 'شباط'],
  ['03', 'Mar', 'March', 'مارس', 'آذار'],
  ['04', 'Apr', 'April', 'أبريل', 'ابريل', 'إبريل', 'نيسان'],
  ['05', 'May', 'مايو', 'أيار'],
  ['06', 'Jun', 'June', 'يونيو', 'يونيه', 'حزيران'],
  ['07', 'Jul', 'July', 'يوليو', 'يوليه', 'تموز'],
  ['08', 'Aug', 'August', 'أغسطس', 'اغسطس', 'آب'],
  ['09', 'Sep', 'September', 'سبتمبر', 'أيلول'],
  ['10', 'Oct', 'October', 'أكتوبر', 'اكتوبر', 'تشرين الأول'],
  ['11', 'Nov', 'November', 'نوفمبر', 'تشرين الثاني'],
  ['12', 'Dec', 'December', 'ديسمبر', 'كانون الأول'],
];
describe('every month', () => {
  holds(
    date(),
    MONTHS.flatMap(([number, ...names]) =>
      names.map((name) => [`7 ${name} 2026`, `2026-${number}-07 ~ date.reformatted`] as const),
    ),
  );
});

describe('a date in a column that writes the month first', () => {
  holds(
    date(),
    [
      ['09/25/2026', '2026-09-25 ~ date.reformatted'],
      ['09/05/2026', '2026-09-05 ~ date.reformatted'],
      ['09/05/26', '2026-09-05 ~ date.two-digit-year'],
      ['25/09/2026', '! date.invalid'],
      ['2026-09-05', '2026-09-05'],
      ['15 March 2026', '2026-03-15 ~ date.reformatted'],
      ['15/03/1448', '2026-08-28 ~ date.from-hijri'],
    ],
    monthFirst,
  );
});

describe('a year of two digits, in a file of 2026', () => {
  holds(date(), [
    ['15-Mar-26', '2026-03-15 ~ date.two-digit-year'],
    ['05/09/26', '2026-09-05 ~ date.two-digit-year'],
    ['٠٥/٠٩/٢٦', '2026-09-05 ~ date.two-digit-year'],
    ['05/09/36', '2036-09-05 ~ date.two-digit-year'],
    ['05/09/37', '1937-09-05 ~ date.two-digit-year'],
    ['15/03/48 هـ', '2026-08-28 ~ date.two-digit-year'],
    ['15 ربيع الأول 48', '2026-08-28 ~ date.two-digit-year'],
    ['26/13/05', '! date.invalid'],
    ['5/9/6', '! date.invalid'],
  ]);
  describe('where nothing lies ahead', () => {
    holds(date('iso', { yearsAhead: 0 }), [
      ['05/09/26', '2026-09-05 ~ date.two-digit-year'],
      ['05/09/27', '1927-09-05 ~ date.two-digit-year'],
      ['05/09/99', '1999-09-05 ~ date.two-digit-year'],
    ]);
  });
  describe('where the reference period is not known', () => {
    holds(date(), [['05/09/26', '! date.invalid']], { profile: bahrain, dateOrder: 'dmy' });
  });
});

describe('a date of a spreadsheet', () => {
  holds(date(), [
    ['46270', '2026-09-05 ~ date.reformatted'],
    ['46270.0', '2026-09-05 ~ date.reformatted'],
    ['46270.5', '2026-09-05 ~ date.reformatted'],
    ['10000', '1927-05-18 ~ date.reformatted'],
    ['80000', '2119-01-11 ~ date.reformatted'],
    ['9999', '! date.invalid'],
    ['80001', '! date.invalid'],
    ['46270,5', '! date.invalid'],
  ]);
});

describe('a Hijri date', () => {
  holds(date(), [
    ['1448/03/15', '2026-08-28 ~ date.from-hijri'],
    ['14480315', '2026-08-28 ~ date.from-hijri'],
    ['١٤٤٨/٠٣/١٥ هـ', '2026-08-28 ~ date.from-hijri'],
    ['١٥/٠٣/١٤٤٨هـ', '2026-08-28 ~ date.from-hijri'],
    ['هـ ١٤٤٨/٠٣/١٥', '2026-08-28 ~ date.from-hijri'],
    ['1448-03-15 AH', '2026-08-28 ~ date.from-hijri'],
    ['1448-03-15H', '2026-08-28 ~ date.from-hijri'],
    ['15 ربيع الأول 1448', '2026-08-28 ~ date.from-hijri'],
    ['١٥ ربيع الاول ١٤٤٨ هـ', '2026-08-28 ~ date.from-hijri'],
    ['15 Rabi al-Awwal 1448', '2026-08-28 ~ date.from-hijri'],
    ["15 Rabi' I 1448 AH", '2026-08-28 ~ date.from-hijri'],
    ['1446/01/29', '2024-08-04 ~ date.from-hijri'],
    ['1446/01/30', '! date.invalid'],
    ['1448/13/01', '! date.invalid'],
    ['1342/12/29', '! date.invalid'],
    ['1501/01/01 هـ', '! date.invalid'],
    ['2026/09/05 هـ', '! date.invalid'],
    ['1448/03/15 م', '! date.invalid'],
    ['15 ربيع الأول 1448 م', '! date.invalid'],
    ['15 ربيع الأول 2026', '! date.invalid'],
    ['2026/09/05 م', '2026-09-05 ~ date.reformatted'],
  ]);
});

describe('a day given in both calendars', () => {
  holds(date(), [
    ['15/03/1448 هـ الموافق 28/08/2026 م', '2026-08-28 ~ date.reformatted'],
    ['١٥ ربيع الأول ١٤٤٨ هـ الموافق ٢٨ أغسطس ٢٠٢٦ م', '2026-08-28 ~ date.reformatted'],
    ['2026-08-28 موافق 1448-03-15', '2026-08-28 ~ date.reformatted'],
    ['15 Rabi I 1448 corresponding to 28 August 2026', '2026-08-28 ~ date.reformatted'],
    ['15/03/1448 هـ الموافق 29/08/2026 م', '! date.invalid'],
    ['15/03/1448 هـ الموافق', '! date.invalid'],
    ['الموافق', '! date.invalid'],
  ]);
});

/** The first day of each month of 1447 AH, as published. */
const HIJRI_MONTHS: readonly (readonly [string, ...string[]])[] = [
  ['2025-06-26', 'محرم', 'المحرّم', 'Muharram'],
  ['2025-07-26', 'صفر', 'Safar'],
  ['2025-08-24', 'ربيع الأول', 'ربيع اول', 'Rabi al-Awwal', 'Rabi I'],
  ['2025-09-23', 'ربيع الآخر', 'ربيع الثاني', 'Rabi al-Thani', "Rabi' al-Akhir"],
  ['2025-10-23', 'جمادى الأولى', 'جمادي الاولى', 'Jumada al-Ula', 'Jumada I'],
  ['2025-11-22', 'جمادى الآخرة', 'جمادى الثانية', 'Jumada al-Akhirah', 'Jumada II'],
  ['2025-12-21', 'رجب', 'Rajab'],
  ['2026-01-20', 'شعبان', "Sha'ban", 'Shaaban'],
  ['2026-02-18', 'رمضان', 'Ramadan', 'Ramadhan'],
  ['2026-03-20', 'شوال', 'Shawwal'],
  ['2026-04-18', 'ذو القعدة', 'ذي القعده', "Dhu al-Qi'dah", 'Dhul-Qadah'],
  ['2026-05-18', 'ذو الحجة', 'ذي الحجه', 'Dhu al-Hijjah', 'Zul Hijja'],
];
describe('every Hijri month', () => {
  holds(
    date(),
    HIJRI_MONTHS.flatMap(([iso, ...names]) =>
      names.map((name) => [`1 ${name} 1447`, `${iso} ~ date.from-hijri`] as const),
    ),
  );
});

describe('a date the feed writes its own way', () => {
  holds(date('DD/MM/YYYY'), [
    ['05/09/2026', '2026-09-05'],
    ['٠٥/٠٩/٢٠٢٦', '2026-09-05'],
    ['2026-09-05', '2026-09-05 ~ date.reformatted'],
  ]);
});
