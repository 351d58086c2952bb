import { gregorianToHijri } from '@tabby_ai/hijri-converter';
import fc from 'fast-check';
import { readDate } from '../../../lambdas/contracts/codecs/read-date.ts';

const DAY = 86_400_000;
/** 1 Muharram 1343 to the last day of 2060, well within the Umm al-Qura table. */
const days = fc
  .integer({ min: Date.UTC(1924, 7, 1) / DAY, max: Date.UTC(2060, 11, 31) / DAY })
  .map((day) => new Date(day * DAY));

type Style = (day: Date) => string;
const two = (number: number) => String(number).padStart(2, '0');
const parts = (day: Date) => [day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()] as const;
const named =
  (locale: string, month: 'long' | 'short'): Style =>
  (day) =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', day: 'numeric', month, year: 'numeric' }).format(day);
const hijri = (day: Date) => {
  const [year, month, date] = parts(day);
  return gregorianToHijri({ year, month, day: date });
};

/** Every way in which a day is written that leaves no doubt about it; names of months are those of ICU. */
const STYLES: readonly (readonly [string, Style])[] = [
  ['ISO', (day) => day.toISOString().slice(0, 10)],
  ['ISO with a time', (day) => day.toISOString()],
  ['compact', (day) => day.toISOString().slice(0, 10).replaceAll('-', '')],
  ['day first', (day) => [...parts(day)].reverse().map(two).join('/')],
  ['English', named('en-GB', 'long')],
  ['English, short', named('en-GB', 'short')],
  ['American', named('en-US', 'long')],
  ['Gulf', named('ar-BH-u-nu-latn', 'long')],
  ['Gulf, Arabic digits', named('ar-BH-u-nu-arab', 'long')],
  ['Egypt', named('ar-EG', 'long')],
  ['Levant', named('ar-JO', 'long')],
  ['Iraq', named('ar-IQ', 'long')],
  ['Hijri', (day) => `${hijri(day).year}/${hijri(day).month}/${hijri(day).day}`],
  ['Hijri, day first', (day) => `${hijri(day).day}-${hijri(day).month}-${hijri(day).year} هـ`],
];

test.each(STYLES)('%s: any day written so is read as itself', (_, style) => {
  fc.assert(
    fc.property(days, (day) => {
      const reading = readDate(style(day), { order: 'dmy', latestYear: null });
      expect([style(day), reading?.iso]).toEqual([style(day), day.toISOString().slice(0, 10)]);
    }),
    { numRuns: 300 },
  );
});

/** ICU's own Umm al-Qura table agrees with the published one from 1420 to 1450 AH. */
const recent = fc
  .integer({ min: Date.UTC(1999, 3, 18) / DAY, max: Date.UTC(2028, 4, 1) / DAY })
  .map((day) => new Date(day * DAY));

test.each([
  'ar-SA-u-ca-islamic-umalqura',
  'ar-BH-u-ca-islamic-umalqura-nu-latn',
  'en-GB-u-ca-islamic-umalqura',
])('a Hijri day as %s writes it is read as itself', (locale) => {
  fc.assert(
    fc.property(recent, (day) => {
      const written = named(locale, 'long')(day);
      const reading = readDate(written, { order: 'dmy', latestYear: null });
      expect([written, reading?.iso]).toEqual([written, day.toISOString().slice(0, 10)]);
      expect(reading?.calendar).toBe('hijri');
    }),
    { numRuns: 300 },
  );
});

test('a year of two digits is the last that ends so, up to the pivot', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1950, max: 2080 }), fc.nat(99), (latestYear, before) => {
      const year = latestYear - before;
      const written = `05-Mar-${two(year % 100)}`;
      expect(readDate(written, { order: 'dmy', latestYear })).toEqual({
        iso: `${year}-03-05`,
        calendar: 'gregorian',
        twoDigitYear: true,
      });
    }),
  );
});

test('what is no date is never read as one in another order of its parts', () => {
  fc.assert(
    fc.property(fc.integer({ min: 13, max: 99 }), fc.integer({ min: 32, max: 99 }), (month, day) => {
      for (const order of ['dmy', 'mdy'] as const) {
        expect(readDate(`${day}/${month}/2026`, { order, latestYear: 2036 })).toBeNull();
        expect(readDate(`2026-${month}-${day}`, { order, latestYear: 2036 })).toBeNull();
      }
    }),
  );
});
