import fc from 'fast-check';
import type { ProtectedCell } from '../../lambdas/model/cell.ts';
import { cellTable } from '../../lambdas/publish/cell-table.ts';
import { boundsOfCoded, boundsOfGroup } from '../../lambdas/publish/data-quality/coding-bounds.ts';
import { cell, PERIOD } from './fixture/make-cells.ts';

const of = (values: Record<string, number | null>, all: number | null): ProtectedCell[] => [
  cell('permit-holders', {}, all),
  ...Object.entries(values).map(([occupation, value]) => cell('permit-holders', { occupation }, value)),
];
const right = (percent: number | null, occupation_major?: string) =>
  cell('permit-holders-coded-right', occupation_major === undefined ? {} : { occupation_major }, percent);
const elsewhere = (count: number | null, occupation_major: string) =>
  cell('permit-holders-coded-elsewhere', { occupation_major }, count);

function boundsIn(cells: readonly ProtectedCell[], group: string) {
  const { lower, figure, upper } = boundsOfGroup(cellTable(PERIOD, cells), 'permit-holders', group);
  return [lower, figure, upper].map(({ value, status }) => value ?? status);
}

const CLASSES = { '2': 100, '71': 200, '7213': 40, 'other-combined-7': 60, uncoded: 50 };
const CELLS = [...of(CLASSES, 450), right(90, '7'), elsewhere(20, '7')];

test('a group is its published classes together, less wrong codes, or with those elsewhere and those without a code', () => {
  expect(boundsIn(CELLS, '7')).toEqual([270, 300, 370]);
});

test('where the number without a code is withheld, at most is not told', () => {
  const cells = of({ ...CLASSES, uncoded: null, 'other-combined': 80 }, 480);
  expect(boundsIn([...cells, right(90, '7'), elsewhere(20, '7')], '7')).toEqual([270, 300, 'suppressed']);
});

test('where no title is without a code, nothing is added for that', () => {
  const { uncoded: _, ...coded } = CLASSES;
  expect(boundsIn([...of(coded, 400), right(90, '7'), elsewhere(20, '7')], '7')).toEqual([270, 300, 320]);
});

test.each([
  ['the share', [right(null, '7'), elsewhere(20, '7')], ['suppressed', 300, 370]],
  ['the number elsewhere', [right(90, '7'), elsewhere(null, '7')], [270, 300, 'suppressed']],
  ['neither, for the release has none', [], ['absent', 300, 'absent']],
])('a bound is withheld with what it is made of: %s', (_, coding, expected) => {
  expect(boundsIn([...of(CLASSES, 450), ...coding], '7')).toEqual(expected);
});

test('a group without a published class is withheld with both of its bounds', () => {
  const withheld = ['suppressed', 'suppressed', 'suppressed'];
  expect(boundsIn([...CELLS, right(80, '6'), elsewhere(5, '6')], '6')).toEqual(withheld);
});

test('a group that nobody is coded to has none at least, and those elsewhere at most', () => {
  const cells = [
    ...of({ ...CLASSES, '6': 0 }, 450),
    { ...right(null, '6'), status: 'not-applicable' as const },
  ];
  expect(boundsIn([...cells, elsewhere(15, '6')], '6')).toEqual([0, 0, 65]);
});

test('of all with a code it is told what is expected to be right, where the number without one is told', () => {
  const coded = (cells: readonly ProtectedCell[]) => {
    const { lower, figure, upper } = boundsOfCoded(cellTable(PERIOD, cells), 'permit-holders');
    return [lower, figure, upper].map(({ value, status }) => value ?? status);
  };
  expect(coded([...CELLS, right(95)])).toEqual([380, 400, 450]);
  expect(coded([...of({ ...CLASSES, uncoded: null }, 450), right(null)])).toEqual([
    ...['suppressed', 'suppressed', 450],
  ]);
});

test('at least is never more than what is published, and at most never less', () => {
  const fives = (most: number) => fc.integer({ min: 0, max: most }).map((units) => 5 * units);
  const drawn = fc.record({
    classes: fc.array(fives(400), { minLength: 1, maxLength: 9 }),
    others: fives(200),
    uncoded: fc.option(fives(100)),
    percent: fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10),
    expected: fives(500),
    rounding: fc.integer({ min: -4, max: 4 }),
  });
  fc.assert(
    fc.property(drawn, ({ classes, others, uncoded, percent, expected, rounding }) => {
      const values = Object.fromEntries(classes.map((count, at) => [`7${at + 1}`, count]));
      const all = classes.reduce((sum, count) => sum + count, others + (uncoded ?? 0)) + 5 * rounding;
      const cells = of({ ...values, '2': others, uncoded }, Math.max(all, 0));
      const [lower, figure, upper] = boundsIn([...cells, right(percent, '7'), elsewhere(expected, '7')], '7');
      expect(lower).toBeLessThanOrEqual(Number(figure));
      if (uncoded === null) expect(upper).toBe('suppressed');
      else expect(upper).toBeGreaterThanOrEqual(Number(figure));
      expect([lower, figure].map((value) => Number(value) % 5)).toEqual([0, 0]);
    }),
    { seed: 42 },
  );
});
