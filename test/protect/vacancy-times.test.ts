import type { Cell } from '../../lambdas/model/cell.ts';
import { shown, units } from './cells-of.ts';

const closed = (occupation: string, days: number, vacancies: number, employers: number): Cell[] => {
  const at: Record<string, string> = occupation === '' ? {} : { occupation };
  return [
    ...(days === 0 ? [] : [units('vacancy-duration', at, days, employers)]),
    units('vacancy-duration.count', at, vacancies, employers),
  ];
};

test('a median of days needs ten vacancies of three employers', () => {
  const cells = [
    ...closed('', 60, 41, 9),
    ...closed('2512', 70, 10, 3),
    ...closed('2513', 80, 9, 3),
    ...closed('5223', 90, 12, 2),
    ...closed('9111', 0, 10, 4),
  ];
  expect(shown(cells, 'vacancy-duration')).toEqual({
    '': 60,
    'occupation=2512': 70,
    'occupation=2513': 'x',
    'occupation=5223': 'x',
    'occupation=9111': 0,
  });
});
