import { formatKind } from '../../lambdas/intake/cell-kinds.ts';
import { plainNumber } from '../../lambdas/intake/plain-number.ts';
import { spreadsheetNumber } from '../../lambdas/intake/spreadsheet-number.ts';

test.each([
  ['44197', 'date', '2021-01-01'],
  ['44197.75', 'date', '2021-01-01'],
  ['44197.75', 'date-time', '2021-01-01T18:00:00'],
  ['44197', 'date-time', '2021-01-01'],
  ['44197.9999999', 'date-time', '2021-01-02'],
  ['0.25', 'time', '06:00:00'],
  ['1', 'date', '1900-01-01'],
  ['59', 'date', '1900-02-28'],
  ['60', 'date', '1900-02-29'],
  ['61', 'date', '1900-03-01'],
  ['2958465', 'date', '9999-12-31'],
  ['-1', 'date', '-1'],
  ['99999999', 'date', '99999999'],
  ['44197', 'number', '44197'],
] as const)('serial %s as %s', (stored, kind, expected) => {
  expect(spreadsheetNumber(stored, kind, false)).toBe(expected);
});

test.each([
  ['yyyy-mm-dd', 'date'],
  ['[$-2000000]dd/mm/yyyy;@', 'date'],
  ['mmm', 'date'],
  ['d "of" mmmm h:mm AM/PM', 'date-time'],
  ['[h]:mm:ss', 'time'],
  ['mm:ss.0', 'time'],
  ['General', 'number'],
  ['0.00E+00', 'number'],
  ['#,##0.000 "days"', 'number'],
  ['[Red]0;[$BHD] 0', 'number'],
  ['0 \\d', 'number'],
  ['@', 'number'],
])('format %s shows a %s', (code, expected) => {
  expect(formatKind(code)).toBe(expected);
});

test.each([
  ['5', '5'],
  ['0012', '0012'],
  ['1234.5600000000001', '1234.56'],
  ['0.30000000000000004', '0.3'],
  ['-1.5', '-1.5'],
  ['8.00000002E8', '800000002'],
  ['1.23E-5', '0.0000123'],
  ['-1.5e+3', '-1500'],
  ['1E+20', '100000000000000000000'],
  ['12345678901234567890', '12345678901234567890'],
  ['9.9999999999999996', '10'],
  ['n/a', 'n/a'],
])('number %s is written %s', (stored, expected) => {
  expect(plainNumber(stored)).toBe(expected);
});
