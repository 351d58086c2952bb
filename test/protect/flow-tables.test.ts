import { RULES } from '../../lambdas/model/rule-set.ts';
import { bahrain } from '../../lambdas/profile/bahrain.ts';
import { protectPeriod } from '../../lambdas/protect/protect-period.ts';
import { PERIOD, persons, shown } from './cells-of.ts';

const flows = (hires: number, separations: number, moves: number, recalls = 0) => [
  persons('hires', {}, hires, 9),
  persons('separations', {}, separations, 9),
  persons('job-moves', {}, moves, 9),
  persons('recalls', {}, recalls, 9),
];

test('hires and separations are rounded, and categories with too few are combined', () => {
  const cells = [
    ...flows(63, 41, 20),
    persons('hires', { sector: 'private' }, 43, 8),
    persons('hires', { sector: 'public' }, 20, 3),
    persons('separations', { sector: 'private' }, 38, 8),
    persons('separations', { sector: 'public' }, 3, 1),
    persons('hires', { activity: 'F' }, 43, 8),
    persons('hires', { activity: 'O' }, 20, 3),
  ];
  expect(shown(cells, 'hires')).toMatchObject({
    '': 65,
    'sector=private': 45,
    'sector=public': 20,
    'activity=F': 45,
  });
  expect(shown(cells, 'separations')).toMatchObject({ '': 40, 'sector=private': 'x', 'sector=public': 'x' });
});

test.each([
  ['enough of both', flows(60, 50, 20, 10), 20, 10],
  ['too few moves and recalls', flows(60, 50, 4, 4), 'x', 'x'],
  ['too few hired otherwise', flows(24, 50, 20, 20), 'x', 'x'],
  ['too few separated otherwise', flows(60, 24, 20, 0), 'x', 0],
  ['all of them moves', flows(20, 20, 20, 0), 20, 0],
])(
  'a part of the hires is shown where it and the rest have enough persons: %s',
  (_, cells, moves, recalls) => {
    expect(shown(cells, 'job-moves')).toMatchObject({ '': moves });
    expect(shown(cells, 'recalls')).toEqual({ '': recalls });
  },
);

test.each([
  ['enough of both', 40, 20, 20],
  ['too few nationals hired otherwise', 24, 20, 'x'],
  ['too few who enter', 40, 4, 'x'],
  ['all of them enter', 20, 20, 20],
])('first-time entrants are part of the hires of nationals: %s', (_, nationals, entrants, expected) => {
  const of = { nationality_group: 'national' };
  const cells = [
    ...flows(90, 50, 20, 10),
    persons('hires', of, nationals, 9),
    persons('hires', { nationality_group: 'non-national' }, 90 - nationals, 9),
    persons('first-entrants', of, entrants, 9),
  ];
  expect(shown(cells, 'first-entrants')).toEqual({ 'nationality_group=national': expected });
});

function told(reach: { readonly hasMonthBefore: boolean; readonly hasEarlierMonth: boolean }): string[] {
  const input = {
    period: PERIOD,
    cells: flows(60, 50, 20),
    learners: [],
    arrived: [],
    profile: bahrain,
    hasTwoMonths: false,
  };
  const ids = new Set(protectPeriod({ ...input, ...reach }, RULES).map(({ indicator }) => indicator));
  return ['hires', 'separations', 'job-moves', 'recalls'].filter((id) => ids.has(id));
}

test('without months before the last, nothing is said of recalls: none known is not none', () => {
  expect(told({ hasMonthBefore: true, hasEarlierMonth: false })).toEqual([
    'hires',
    'separations',
    'job-moves',
  ]);
});

test('without the month before nothing is said of moves', () => {
  expect(told({ hasMonthBefore: false, hasEarlierMonth: true })).toEqual([]);
});

test('moves are told by the change of wage only where moves are told of', () => {
  const changes = (fell: number, rose: number) => [
    persons('job-moves', { wage_change: 'fell' }, fell, 9),
    persons('job-moves', { wage_change: 'rose' }, rose, 9),
  ];
  expect(shown([...flows(60, 50, 30), ...changes(12, 18)], 'job-moves')).toMatchObject({
    '': 30,
    'wage_change=fell': 10,
    'wage_change=rose': 20,
    'wage_change=similar': 0,
  });
  expect(shown([...flows(60, 50, 24), ...changes(20, 4)], 'job-moves')).toMatchObject({
    '': 25,
    'wage_change=fell': 'x',
    'wage_change=rose': 'x',
  });
  expect(shown([...flows(33, 50, 30), ...changes(12, 18)], 'job-moves')).toEqual({ '': 'x' });
});

test('jobs that last are told of where those that do not are enough as well', () => {
  const employedAndStable = (sector: string, employed: number, stable: number) => [
    persons('employed', { sector }, employed, 9),
    persons('stable-jobs', { sector }, stable, 9),
  ];
  const total = [...flows(60, 50, 20), persons('employed', {}, 300, 9), persons('stable-jobs', {}, 240, 9)];
  const enough = [...employedAndStable('private', 200, 150), ...employedAndStable('public', 100, 90)];
  expect(shown([...total, ...enough], 'stable-jobs')).toMatchObject({ '': 240, 'sector=public': 90 });
  const few = [...employedAndStable('private', 200, 145), ...employedAndStable('public', 100, 95)];
  expect(shown([...total, ...few], 'stable-jobs')).toMatchObject({ '': 240, 'sector=public': 'x' });
});

test('turnover is of published counts, and of no combination', () => {
  const cells = [
    ...flows(63, 41, 20),
    persons('employed', {}, 998, 9),
    ...['hires', 'separations'].flatMap((indicator) => [
      persons(indicator, { sector: 'private' }, 38, 8),
      persons(indicator, { sector: 'public' }, indicator === 'hires' ? 25 : 3, 8),
    ]),
    persons('employed', { sector: 'private' }, 700, 9),
    persons('employed', { sector: 'public' }, 298, 9),
  ];
  expect(shown(cells, 'turnover')).toMatchObject({ '': 5.3, 'sector=private': 'x', 'sector=public': 'x' });
});
