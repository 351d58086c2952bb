import fc from 'fast-check';
import type { Cell } from '../../lambdas/model/cell.ts';
import { RULES } from '../../lambdas/model/rule-set.ts';
import { cellsOf, type Member, persons, protectedCells, shown } from './cells-of.ts';
import { derivable } from './derivable.ts';

/** Employed persons, those of the private sector, and cases filed. */
const side = (at: Record<string, string>, employed: number, workers: number, cases: number): Cell[] =>
  [
    persons('employed', at, employed, 9),
    persons('workers-private', at, workers, 9),
    persons('cases-filed', at, cases, 5),
  ].filter(({ value }) => value > 0);

describe('cases per thousand workers', () => {
  const cells = [
    ...side({}, 1000, 800, 61),
    ...side({ activity: 'F' }, 400, 400, 31),
    ...side({ activity: 'G' }, 300, 300, 24),
    ...side({ activity: 'I' }, 100, 100, 6),
    ...side({ activity: 'O' }, 200, 0, 0),
    ...side({ size_band: 'small' }, 500, 500, 40),
    ...side({ size_band: 'large' }, 300, 300, 21),
    ...side({ size_band: 'government' }, 200, 0, 0),
    persons('cases-filed', { dispute_kind: 'wages' }, 41, 5),
    persons('cases-filed', { dispute_kind: 'leave' }, 20, 2),
  ];

  test('are of rounded parts, in classes of the employed where cases are enough', () => {
    expect(shown(cells, 'cases-filed')).toMatchObject({
      '': 60,
      'activity=F': 30,
      'activity=other-combined': 30,
      'activity=G': 'x',
      'activity=I': 'x',
      'size_band=small': 40,
      'size_band=large': 20,
    });
    expect(shown(cells, 'cases-per-thousand')).toMatchObject({
      '': 75,
      'activity=F': 75,
      'activity=other-combined': 75,
      'activity=G': 'x',
      'activity=I': 'x',
      'size_band=small': 80,
      'size_band=large': 66.7,
    });
  });

  test('are not told of where nobody works for a private employer', () => {
    expect(shown(cells, 'workers-private')).not.toHaveProperty('activity=O');
    expect(shown(cells, 'workers-private')).not.toHaveProperty('size_band=government');
  });

  test('by kind are withheld with the cases of a kind against too few employers', () => {
    expect(shown(cells, 'cases-filed')).toMatchObject({
      'dispute_kind=wages': 'x',
      'dispute_kind=leave': 'x',
    });
    expect(shown(cells, 'cases-per-thousand')).toMatchObject({ 'dispute_kind=leave': 'x' });
  });

  test('are withheld with the workers, where too few of the employed work elsewhere', () => {
    const few = side({}, 804, 800, 60);
    expect(shown(few, 'workers-private')).toEqual({ '': 'x' });
    expect(shown(few, 'cases-per-thousand')['']).toBe('x');
    expect(shown(few, 'cases-filed')['']).toBe(60);
  });
});

test.each([
  ['enough within each limit', 100, 40, 20, [40, 20, 40, 20]],
  ['too few within the shorter one', 100, 40, 5, [40, 'x', 40, 'x']],
  ['too few between the two', 100, 25, 20, [25, 'x', 25, 'x']],
  ['too few above the longer one', 100, 95, 20, ['x', 20, 'x', 20]],
  ['none within the shorter one', 100, 40, 0, [40, 0, 40, 0]],
])('cases closed within 90 and 60 days, and their shares: %s', (_, closed, in90, in60, expected) => {
  const cells = [
    persons('cases-closed', {}, closed, 8),
    persons('cases-closed-in-90-days', {}, in90, 8),
    persons('cases-closed-in-60-days', {}, in60, 8),
  ].filter(({ value }) => value > 0);
  const told = ['cases-closed-in-90-days', 'cases-closed-in-60-days'].flatMap((id) => [id, `${id}-share`]);
  const [a, aShare, b, bShare] = told.map((id) => shown(cells, id)['']);
  expect([a, b, aShare, bShare]).toEqual(expected);
});

test('outcomes with too few cases are combined, and cases without one told of where there are any', () => {
  const of = (outcome: string, count: number) => persons('cases-closed', { outcome }, count, 5);
  const cells = [
    persons('cases-closed', {}, 64, 9),
    ...[of('for-worker', 30), of('settled', 20), of('dismissed', 10), of('unknown', 4)],
  ];
  expect(shown(cells, 'cases-closed')).toEqual({
    '': 65,
    'outcome=for-worker': 30,
    'outcome=for-employer': 0,
    'outcome=settled': 20,
    'outcome=other-combined': 15,
    'outcome=dismissed': 'x',
    'outcome=unknown': 'x',
  });
});

test('the median duration is told from twenty cases against three employers', () => {
  const median = (at: Record<string, string>, cases: number, employers: number): Cell => ({
    ...persons('case-duration', at, cases, employers),
    value: 200,
  });
  const cells = [
    median({}, 80, 9),
    median({ dispute_kind: 'wages' }, 20, 3),
    median({ dispute_kind: 'leave' }, 19, 3),
    median({ dispute_kind: 'dismissal' }, 40, 2),
  ];
  expect(shown(cells, 'case-duration')).toEqual({
    '': 200,
    'dispute_kind=wages': 200,
    'dispute_kind=leave': 'x',
    'dispute_kind=dismissal': 'x',
  });
});

describe('any workers and cases', () => {
  const ACTIVITIES = ['A', 'F', 'G', 'I'];
  const GROUPS = ['public', 'worker', 'case'];
  const atoms = ACTIVITIES.flatMap((activity) => GROUPS.map((group) => ({ activity, group })));
  const counts = fc.tuple(
    ...atoms.map(() => fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 60 }))),
  );
  const GROUPS_OF: Readonly<Record<string, readonly string[]>> = {
    employed: ['public', 'worker'],
    'workers-private': ['worker'],
    'cases-filed': ['case'],
  };

  test('no few of them in an activity follow from the employed, the workers and the cases together', () => {
    fc.assert(
      fc.property(counts, (drawn) => {
        const members = atoms.flatMap((atom, at): Member[] =>
          Array.from({ length: drawn[at] ?? 0 }, (_, index) => ({ ...atom, employer: String(index % 5) })),
        );
        const cells = Object.entries(GROUPS_OF).flatMap(([indicator, groups]) =>
          cellsOf(
            indicator,
            members.filter(({ group }) => groups.includes(group ?? '')),
            [[], ['activity']],
          ),
        );
        const published = protectedCells(cells).filter(
          ({ indicator, status, dimensions }) =>
            status === 'published' &&
            indicator in GROUPS_OF &&
            Object.keys(dimensions).every((dimension) => dimension === 'activity'),
        );
        const set = (indicator: string, activities: readonly string[]) =>
          new Set(
            atoms
              .filter(
                ({ activity, group }) =>
                  activities.includes(activity) && GROUPS_OF[indicator]?.includes(group),
              )
              .map((atom) => JSON.stringify(atom)),
          );
        const told = published.map(({ indicator, dimensions, value }) => {
          const own = published.filter((cell) => cell.indicator === indicator);
          const named = own.flatMap((cell) => (cell.dimensions.activity ?? '').split(''));
          const id = dimensions.activity ?? ACTIVITIES.join('');
          const activities =
            id === 'other-combined' ? ACTIVITIES.filter((each) => !named.includes(each)) : id.split('');
          return { value, atoms: set(indicator, activities) };
        });
        const names = atoms.map((atom) => JSON.stringify(atom));
        const sums = told.map((each) => each.atoms);
        const empty = new Set(told.filter(({ value }) => value === 0).flatMap((each) => [...each.atoms]));
        const size = (some: ReadonlySet<string>) =>
          names.reduce((sum, name, at) => sum + (some.has(name) ? (drawn[at] ?? 0) : 0), 0);
        for (const activity of ACTIVITIES)
          for (const indicator of Object.keys(GROUPS_OF)) {
            const few = set(indicator, [activity]);
            if (size(few) > 0 && size(few) < RULES.persons)
              expect(derivable({ sums, empty, atoms: names }, few)).toBe(false);
          }
      }),
      { numRuns: 60, seed: 42 },
    );
  });
});
