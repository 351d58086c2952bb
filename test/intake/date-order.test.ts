import { lmraPermits } from '../../lambdas/contracts/feeds/lmra-permits.ts';
import { molVacancies } from '../../lambdas/contracts/feeds/mol-vacancies.ts';
import { DateOrders } from '../../lambdas/intake/date-order.ts';

/** The orders and findings of two date columns, row by row from 2. */
function orders(rows: readonly (readonly [string, string])[], feed: 'vacancies' | 'permits' = 'vacancies') {
  const [contract, one, two] =
    feed === 'vacancies'
      ? ([molVacancies, 'posted_date', 'closed_date'] as const)
      : ([lmraPermits, 'issue_date', 'expiry_date'] as const);
  const found = new DateOrders(contract, [{ field: one }, { field: null }, { field: two }]);
  for (const [index, [first, second]] of rows.entries()) {
    found.row = index + 2;
    found.see(0, first);
    found.see(2, second);
  }
  const { [one]: a, [two]: b } = found.result();
  const told = found.findings().map(({ code, field, count, rows: at }) => `${code} ${field} ${count}: ${at}`);
  return { order: `${a} ${b}`, told };
}

test('a column that decides speaks for one that does not', () => {
  expect(orders([['25/01/2026', '02/03/2026']])).toEqual({ order: 'dmy dmy', told: [] });
});

test('also where it writes the month first', () => {
  expect(
    orders([
      ['01/25/2026', '02/03/2026'],
      ['', '04/05/2026'],
    ]),
  ).toEqual({
    order: 'mdy mdy',
    told: ['date.order-american posted_date 1: 2', 'date.order-american closed_date 2: 2,3'],
  });
});

test('columns that decide differently are read each its own way', () => {
  expect(orders([['01/25/2026', '25/03/2026']])).toEqual({
    order: 'mdy dmy',
    told: ['date.order-american posted_date 1: 2'],
  });
});

test('a column that shows both is read day first, and speaks for day first', () => {
  expect(
    orders([
      ['01/25/2026', '02/03/2026'],
      ['25/01/2026', ''],
    ]),
  ).toEqual({ order: 'dmy dmy', told: ['date.order-mixed posted_date 1: 2'] });
});

test('where nothing decides, day first is assumed, and said unless the contract has it so', () => {
  expect(orders([['2026-01-25', '02/03/2026']])).toEqual({
    order: 'dmy dmy',
    told: ['date.order-assumed closed_date 1: 2'],
  });
  expect(orders([['01/02/2026', '02/03/2026']], 'permits')).toEqual({ order: 'dmy dmy', told: [] });
});
