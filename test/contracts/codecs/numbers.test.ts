import fc from 'fast-check';
import { decimal } from '../../../lambdas/contracts/codecs/decimal.ts';
import { integer } from '../../../lambdas/contracts/codecs/integer.ts';
import { money } from '../../../lambdas/contracts/codecs/money.ts';
import { readNumber } from '../../../lambdas/contracts/codecs/number-writing.ts';
import { doubtful, holds } from './clean-with.ts';

describe('an integer', () => {
  holds(integer({ max: 10_000_000 }), [
    ['12', '12'],
    ['0', '0'],
    ['٤٢', '42'],
    ['۴۲', '42'],
    ['٠٤٢', '42 ~ number.reformatted'],
    ['1,234', '1234 ~ number.reformatted'],
    ['1،234', '1234 ~ number.reformatted'],
    ['1٬234٬567', '1234567 ~ number.reformatted'],
    ["1'234", '1234 ~ number.reformatted'],
    ['1 234', '1234 ~ number.reformatted'],
    ['1\u00a0234', '1234 ~ number.reformatted'],
    ['1\u202f234', '1234 ~ number.reformatted'],
    ['1.234.567', '1234567 ~ number.reformatted'],
    ['12,34,567', '1234567 ~ number.reformatted'],
    ['007', '7 ~ number.reformatted'],
    ['12.0', '12 ~ number.reformatted'],
    ['1,234.00', '1234 ~ number.reformatted'],
    ['1.234,00', '1234 ~ number.reformatted'],
    ['+5', '5 ~ number.reformatted'],
    ['12.5', '! number.invalid'],
    ['1.234', '! number.invalid'],
    ['1,23', '! number.invalid'],
    ['1,2,3', '! number.invalid'],
    ['12 34', '! number.invalid'],
    ['twelve', '! number.invalid'],
    ['.', '! number.invalid'],
    [',', '! number.invalid'],
    ['-', '! number.invalid'],
    ['()', '! number.invalid'],
    ['5%', '! number.invalid'],
    ['-1', '! number.out-of-range'],
    ['10000001', '! number.out-of-range'],
    ['99999999999999999999', '! number.out-of-range'],
  ]);
  holds(integer({ min: 1 }), [['0', '! number.out-of-range']]);
});

describe('a minus', () => {
  holds(integer({ min: -1000 }), [
    ['-12', '-12'],
    ['\u221212', '-12 ~ number.reformatted'],
    ['\u201312', '-12 ~ number.reformatted'],
    ['- 12', '-12 ~ number.reformatted'],
    ['12-', '-12 ~ number.reformatted'],
    ['١٢-', '-12 ~ number.reformatted'],
    ['(12)', '-12 ~ number.reformatted'],
    ['( 12 )', '-12 ~ number.reformatted'],
    ['\u200f-12', '-12 ~ number.reformatted'],
    ["'-12", '-12'],
    ['-0', '0 ~ number.reformatted'],
    ['-12-', '! number.invalid'],
    ['(-12)', '! number.invalid'],
    ['(12', '! number.invalid'],
    ['1-2', '! number.invalid'],
  ]);
});

describe('a power of ten', () => {
  holds(integer(), [
    ['1e3', '1000 ~ number.reformatted'],
    ['1.5E+3', '1500 ~ number.reformatted'],
    ['1.2345E+04', '12345 ~ number.reformatted'],
    ['1.23450E+04', '12345 ~ number.reformatted'],
    ['1.23E+05', '! value.digits-lost'],
    ['9E+08', '! value.digits-lost'],
    ['٩٫٠٠١E+08', '! value.digits-lost'],
    ['1.5e0', '! number.invalid'],
    ['1e', '! number.invalid'],
    ['1e99', '! number.out-of-range'],
  ]);
  holds(decimal({ min: 0, max: 10 }), [
    ['1.5E-02', '0.015 ~ number.reformatted'],
    ['5e-7', '5e-7'],
  ]);
});

describe('what a spreadsheet took for a date', () => {
  const dates = [
    '2026-03-05',
    '2026-03-05 00:00:00',
    '05/03/2026',
    '09/25/2026',
    '5-Mar',
    'Mar-05',
    '٥-مارس',
  ];
  const cases = dates.map((date) => [date, '! value.became-date'] as const);
  holds(integer(), cases);
  holds(money(), cases);
  holds(decimal({ min: 0, max: 100 }), [
    ...cases,
    ['5-Rajab', '! number.invalid'],
    ['5/3', '! number.invalid'],
  ]);
});

describe('a decimal', () => {
  holds(decimal({ min: 0, max: 100 }), [
    ['87.5', '87.5'],
    ['87٫5', '87.5 ~ number.reformatted'],
    ['٨٧٫٥', '87.5 ~ number.reformatted'],
    ['87.50', '87.5 ~ number.reformatted'],
    ['.5', '0.5 ~ number.reformatted'],
    ['87,5', '! number.invalid'],
    ['8.7.5', '! number.invalid'],
    ['100.01', '! number.out-of-range'],
    ['-0.01', '! number.out-of-range'],
    ['85%', '! number.invalid'],
  ]);
  holds(decimal({ min: 0, max: 4, places: 2 }), [
    ['3.40', '3.4'],
    ['3.456', '3.456'],
    ['3.4', '3.4 ~ number.reformatted'],
  ]);
});

describe('thousands and decimals by both marks', () => {
  holds(decimal({ min: 0, max: 1e9 }), [
    ['1,234.56', '1234.56 ~ number.reformatted'],
    ['1.234,56', '1234.56 ~ number.reformatted'],
    ['1.234.567,8', '1234567.8 ~ number.reformatted'],
    ['1 234,56', '1234.56 ~ number.reformatted'],
    ["1'234,56", '1234.56 ~ number.reformatted'],
    ['1٬234,56', '1234.56 ~ number.reformatted'],
    ['١٬٢٣٤٫٥٦', '1234.56 ~ number.reformatted'],
    ['١.٢٣٤٫٥٦', '1234.56 ~ number.reformatted'],
    ['1,234,567.8', '1234567.8 ~ number.reformatted'],
    ['12,34,567.8', '1234567.8 ~ number.reformatted'],
    ['1,234.567,8', '! number.invalid'],
    ['1.23,456', '! number.invalid'],
    ['1,5', '! number.invalid'],
    ['0,50', '! number.invalid'],
  ]);
});

describe('a percentage', () => {
  holds(decimal({ min: 0, max: 100, percent: 'points' }), [
    ['85', '85'],
    ['85%', '85 ~ number.reformatted'],
    ['٨٥٫٥٪', '85.5 ~ number.reformatted'],
    ['%85', '85 ~ number.reformatted'],
    ['85 percent', '85 ~ number.reformatted'],
    ['85 بالمئة', '85 ~ number.reformatted'],
    ['85%%', '! number.invalid'],
    ['%', '! number.invalid'],
    ['850%', '! number.out-of-range'],
  ]);
  holds(decimal({ min: 0, max: 1, percent: 'share' }), [
    ['0.85', '0.85'],
    ['85%', '0.85 ~ number.reformatted'],
    ['5 %', '0.05 ~ number.reformatted'],
    ['100%', '1 ~ number.reformatted'],
    ['12.5%', '0.125 ~ number.reformatted'],
    ['85', '! number.out-of-range'],
  ]);
});

describe('a number far from what is usual', () => {
  const wage = money({ plausible: { min: 30, max: 20_000 } });
  doubtful(wage, [
    ['30.000', null],
    ['20000.000', null],
    ['29.999', 'number.implausible'],
    ['0', null],
    ['20000.001', 'number.implausible'],
  ]);
  doubtful(integer({ plausible: { max: 60 } }), [
    ['0', null],
    ['60', null],
    ['٦١', 'number.implausible'],
  ]);
  doubtful(decimal({ min: 0, max: 100, plausible: { min: 30 } }), [
    ['30', null],
    ['29.9', 'number.implausible'],
  ]);
  doubtful(money(), [['0', null]]);
});

test('a number is read the same with its digits in either script, parted by any thousands mark', () => {
  const numbers = fc.tuple(fc.nat(999_999_999), fc.option(fc.stringMatching(/^\d{1,3}$/), { nil: '' }));
  const styles = fc.constantFrom(
    [',', '.'],
    ['.', ','],
    [' ', ','],
    ["'", '.'],
    ['٬', '٫'],
    ['.', '٫'],
    ['', '.'],
  );
  fc.assert(
    fc.property(numbers, styles, fc.boolean(), ([number, fraction], [by = '', mark = ''], arabic) => {
      const grouped = String(number).replace(/\B(?=(\d{3})+$)/g, by);
      fc.pre(mark !== ',' || grouped.includes(by) || fraction === '');
      fc.pre(by !== '.' || mark !== ',' || fraction !== '' || grouped.split('.').length !== 2);
      const written = fraction === '' ? grouped : `${grouped}${mark}${fraction}`;
      const text = arabic ? written.replace(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'[Number(digit)] ?? '') : written;
      expect(readNumber(text)).toEqual({
        negative: false,
        whole: String(number),
        fraction: fraction.replace(/0+$/, ''),
      });
    }),
    { numRuns: 1000 },
  );
});
