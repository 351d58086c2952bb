import { lastDay, monthsBetween, shiftDate, shiftPeriod } from '../../lambdas/model/period.ts';

test.each([
  ['2026-09', '2026-09-30'],
  ['2026-02', '2026-02-28'],
  ['2028-02', '2028-02-29'],
  ['2026-12', '2026-12-31'],
])('the last day of %s is %s', (period, day) => expect(lastDay(period)).toBe(day));

test('months are counted over the turn of the year', () => {
  expect(shiftPeriod('2026-01', -1)).toBe('2025-12');
  expect(shiftPeriod('2026-11', 14)).toBe('2028-01');
  expect(monthsBetween('2025-11', '2026-02')).toBe(3);
});

test('a date keeps to the end of a shorter month', () => {
  expect(shiftDate('2026-08-31', -6)).toBe('2026-02-28');
  expect(shiftDate('2026-09-30', -12)).toBe('2025-09-30');
});
