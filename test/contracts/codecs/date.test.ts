import { date } from '../../../lambdas/contracts/codecs/date.ts';
import { holds, monthFirst } from './clean-with.ts';

describe('a date the feed writes year first', () => {
  holds(date(), [
    ['2026-09-05', '2026-09-05'],
    ['2026/9/5', '2026-09-05 ~ date.reformatted'],
    ['2026.09.05', '2026-09-05 ~ date.reformatted'],
    ['٢٠٢٦-٠٩-٠٥', '2026-09-05'],
    ['۲۰۲۶-۰۹-۰۵', '2026-09-05'],
    ['٥/٩/٢٠٢٦', '2026-09-05 ~ date.reformatted'],
    ['05/09/2026', '2026-09-05 ~ date.reformatted'],
    ['5-9-2026', '2026-09-05 ~ date.reformatted'],
    ['05.09.2026', '2026-09-05 ~ date.reformatted'],
    ['2026-09-05T00:00:00', '2026-09-05 ~ date.reformatted'],
    ['2026-09-05T00:00:00.000Z', '2026-09-05 ~ date.reformatted'],
    ['2026-09-05 00:00:00', '2026-09-05 ~ date.reformatted'],
    ['\u200e2026-09-05', '2026-09-05 ~ date.reformatted'],
    ['2024-02-29', '2024-02-29'],
    ['2026-02-29', '! date.invalid'],
    ['2026-13-01', '! date.invalid'],
    ['2026-00-10', '! date.invalid'],
    ['31/04/2026', '! date.invalid'],
    ['09/25/2026', '! date.invalid'],
    ['0000-00-00', '! date.invalid'],
    ['2026-09/05', '! date.invalid'],
    ['05/09/26', '! date.invalid'],
    ['2026-09-05T10:30:00', '! date.invalid'],
    ['soon', '! date.invalid'],
    ['202-09-05', '! date.invalid'],
  ]);
});

describe('a date in a column that writes the month first', () => {
  holds(
    date(),
    [
      ['09/25/2026', '2026-09-25 ~ date.reformatted'],
      ['09/05/2026', '2026-09-05 ~ date.reformatted'],
      ['25/09/2026', '! date.invalid'],
      ['2026-09-05', '2026-09-05'],
      ['15/03/1448', '2026-08-28 ~ date.reformatted'],
    ],
    monthFirst,
  );
});

describe('a date of a spreadsheet', () => {
  holds(date(), [
    ['46270', '2026-09-05 ~ date.reformatted'],
    ['46270.0', '2026-09-05 ~ date.reformatted'],
    ['10000', '1927-05-18 ~ date.reformatted'],
    ['80000', '2119-01-11 ~ date.reformatted'],
    ['9999', '! date.invalid'],
    ['80001', '! date.invalid'],
    ['46270.5', '! date.invalid'],
  ]);
});

describe('a Hijri date', () => {
  holds(date(), [
    ['1448/03/15', '2026-08-28 ~ date.reformatted'],
    ['١٤٤٨/٠٣/١٥ هـ', '2026-08-28 ~ date.reformatted'],
    ['١٥/٠٣/١٤٤٨هـ', '2026-08-28 ~ date.reformatted'],
    ['1448-03-15 AH', '2026-08-28 ~ date.reformatted'],
    ['1446/01/29', '2024-08-04 ~ date.reformatted'],
    ['1446/01/30', '! date.invalid'],
    ['1448/13/01', '! date.invalid'],
    ['2026/09/05 هـ', '! date.invalid'],
    ['1448/03/15 م', '! date.invalid'],
    ['2026/09/05 م', '2026-09-05 ~ date.reformatted'],
  ]);
});

describe('a date the feed writes its own way', () => {
  holds(date('DD/MM/YYYY'), [
    ['05/09/2026', '2026-09-05'],
    ['٠٥/٠٩/٢٠٢٦', '2026-09-05'],
    ['2026-09-05', '2026-09-05 ~ date.reformatted'],
  ]);
});
