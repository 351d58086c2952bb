import { persons, shown } from './cells-of.ts';

/** A thousand employed: so many of them not in the register, and without a wage. */
const cells = (unlinked: number, unpaid: number) => [
  persons('employed', {}, 1000),
  persons('register-coverage.numerator', {}, 1000 - unlinked),
  ...['wage-p50', 'wage-p50-least', 'wage-p50-most'].map((id, at) => ({
    ...persons(id, {}, 300 + at, 40),
    persons: 1000 - unpaid,
  })),
];

test.each([
  [0, 0, 301, 302],
  [10, 0, 301, 302],
  [40, 25, 301, 302],
  [9, 40, 'x', 'x'],
  [40, 9, 'x', 'x'],
])('%i not in the register and %i without a wage: %s to %s', (unlinked, unpaid, least, most) => {
  const of = cells(unlinked, unpaid);
  expect(shown(of, 'wage-p50')).toEqual({ '': 300 });
  expect(shown(of, 'wage-p50-least')).toEqual({ '': least });
  expect(shown(of, 'wage-p50-most')).toEqual({ '': most });
});
