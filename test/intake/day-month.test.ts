import fc from 'fast-check';
import { dayMonth, dayMonthOfBytes } from '../../lambdas/intake/day-month.ts';

test.each([
  ['13/02/2026', 'day-first'],
  ['02/13/2026', 'month-first'],
  ['02/03/2026', 'either'],
  ['2-3-2026', 'either'],
  ['02.03.26', 'either'],
  ['02 03 2026', 'either'],
  ['٠٢/١٣/٢٠٢٦', 'month-first'],
  [' 13/02/2026 10:30', 'day-first'],
  ['13/02/2026T00:00:00', 'day-first'],
  ['03/03/2026', 'same'],
  ['13/14/2026', null],
  ['15/03/1448', null],
  ['15/03/48 هـ', null],
  ['2026-02-13', null],
  ['13/02-2026', null],
  ['13/02/202', null],
  ['13/02', null],
  ['13/02/2026 h', null],
  ['46270', null],
  ['', null],
])('%j shows %s', (text, shown) => {
  expect(dayMonth(text)).toBe(shown);
});

const numbers = fc.constantFrom('1', '01', '9', '12', '13', '31', '99', '123');
const years = fc.constantFrom('2026', '26', '1448', '202', '');
const marks = fc.constantFrom('/', '-', '.', ' ', '\\', '/ ', 'x');
const tails = fc.constantFrom('', '', '', ' ', ' 10:30', 'T00:00', ' هـ', 'h');
const cells = fc
  .tuple(fc.constantFrom('', '', ' '), numbers, marks, numbers, fc.option(marks), years, tails)
  .chain(([head, one, by, two, other, year, tail]) => {
    const cell = `${head}${one}${by}${two}${other ?? by}${year}${tail}`;
    return fc.constantFrom(
      cell,
      cell.replace(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'[Number(digit)] ?? ''),
    );
  });

test('a cell shows the same as bytes and as text, whatever stands around it, in quotes or not', () => {
  fc.assert(
    fc.property(cells, fc.constantFrom('', '"'), (text, quote) => {
      const cell = Buffer.from(`13/02/2026;${quote}${text}${quote};02/13/2026`);
      expect(dayMonthOfBytes(cell, 11, cell.length - 11)).toBe(dayMonth(text));
    }),
    { numRuns: 2000 },
  );
});
