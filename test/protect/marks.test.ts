import type { ProtectedCell } from '../../lambdas/model/cell.ts';
import { bahrain } from '../../lambdas/profile/bahrain.ts';
import { marked } from '../../lambdas/protect/marks.ts';

const cell = (indicator: string, value: number | null, period = '2026-09'): ProtectedCell => ({
  ...{ indicator, value, period, dimensions: {} },
  status: value === null ? 'suppressed' : 'published',
});
const markOf = (given: ProtectedCell, profile = bahrain) =>
  marked(given, { newest: '2026-09', profile }).mark ?? null;

test.each([
  ['moves of the newest month', cell('hires', 60), 'provisional'],
  ['moves of the month before', cell('hires', 60, '2026-08'), null],
  ['jobseekers who went out in it', cell('jobseeker-outflow', 60), 'provisional'],
  ['jobseekers who went out in the month before', cell('jobseeker-outflow', 60, '2026-08'), null],
  ['moves that are withheld', cell('separations', null), null],
  ['who is employed', cell('employed', 60), null],
  ['a wage under the ceiling', cell('wage-p75', 3999), null],
  ['a wage at the ceiling', cell('wage-p75', 4000), 'at-least'],
  ['a wage above it', cell('wage-p50', 4100, '2026-08'), 'at-least'],
])('%s', (_, given, mark) => {
  expect(markOf(given)).toBe(mark);
});

test('where wages do not stop anywhere, they are what they are', () => {
  expect(markOf(cell('wage-p75', 9000), { ...bahrain, wageCeiling: null })).toBeNull();
});
