import type { Cell } from '../../lambdas/model/cell.ts';
import { PERIOD, persons, shown, units } from './cells-of.ts';

/** Jobseekers by major group, or uncoded, as cells of every level that protect asks for. */
function wanting(counts: Record<string, number>): Cell[] {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const codes = Object.entries(counts).flatMap(([group, count]) =>
    group === 'uncoded'
      ? [[group, count] as const]
      : [1, 2, 3, 4].map((digits) => [group.repeat(digits), count] as const),
  );
  return [
    persons('jobseekers-wanting', {}, total),
    ...codes.map(([occupation, count]) => persons('jobseekers-wanting', { occupation }, count)),
  ];
}

const weights = (part: string, at: Record<string, string>, hundredths: number): Cell => ({
  ...{ indicator: `jobseekers-wanting-${part}`, period: PERIOD, dimensions: at },
  ...{ value: hundredths, persons: null, employers: null },
});

const sure = (hundredths: Record<string, number>): Cell[] =>
  Object.entries(hundredths).map(([group, value]) =>
    weights('coded-right.sure', group === '' ? {} : { occupation_major: group }, value),
  );

/** So many are expected of the group of the competitor, or of any where none is known, with so many persons behind them. */
const doubts = (part: 'rivalled' | 'unrivalled', group: string, hundredths: number, rows: number): Cell[] => {
  const at = part === 'rivalled' ? { runner_up_major: group } : { occupation_major: group };
  return [
    weights(`coded-elsewhere.${part}`, at, hundredths),
    persons(`jobseekers-wanting-coded-elsewhere.${part}-rows`, at, rows),
  ];
};

const of = (group: string) => `occupation_major=${group}`;
const WITHHELD = Object.fromEntries(
  ['0', '1', '3', '4', '6', '7', '8', '9'].map((group) => [of(group), 'x']),
);

const COUNTS = wanting({ '2': 100, '5': 40, uncoded: 20 });
const SURE = sure({ '': 12_000, '2': 8_600, '5': 3_400 });

test('shares expected to be right are of rounded numbers, in total and by major group', () => {
  expect(shown([...COUNTS, ...SURE], 'jobseekers-wanting-coded-right')).toEqual({
    '': 85.7, // 120 of 140
    ...WITHHELD,
    [of('2')]: 85, // 86 of 100
    [of('5')]: 87.5, // 34 of 40
  });
});

test('expected elsewhere are those of competitors in the group, and of no known competitor in the others', () => {
  const cells = [
    ...COUNTS,
    ...SURE,
    ...doubts('rivalled', '5', 900, 30),
    ...doubts('unrivalled', '2', 500, 50),
    ...doubts('unrivalled', '5', 600, 20),
  ];
  expect(shown(cells, 'jobseekers-wanting-coded-elsewhere')).toEqual({
    ...WITHHELD,
    [of('2')]: 5, // 6 of group 5
    [of('5')]: 15, // 9, and 5 of group 2
  });
});

test('where a major group is withheld, so are both; and the total, where titles without a code are', () => {
  const cells = [...wanting({ '2': 100, '5': 40, '7': 4, uncoded: 5 }), ...SURE, ...sure({ '7': 300 })];
  expect(shown(cells, 'jobseekers-wanting')).toMatchObject({ 'occupation=uncoded': 'x' });
  const right = shown(cells, 'jobseekers-wanting-coded-right');
  expect(right).toMatchObject({ '': 'x', [of('7')]: 'x', [of('2')]: 85 });
  expect(shown(cells, 'jobseekers-wanting-coded-elsewhere')).toMatchObject({ [of('7')]: 'x', [of('2')]: 0 });
});

test('few persons behind are withheld, unless they round to nothing', () => {
  const elsewhere = (hundredths: number, rows: number) =>
    shown(
      [...COUNTS, ...SURE, ...doubts('rivalled', '5', hundredths, rows)],
      'jobseekers-wanting-coded-elsewhere',
    )[of('5')];
  expect(elsewhere(400, 9)).toBe('x');
  expect(elsewhere(400, 10)).toBe(5);
  expect(elsewhere(249, 9)).toBe(0);
});

test('few whose competitor is known are withheld beside many of whom none is', () => {
  const cells = [
    ...COUNTS,
    ...SURE,
    ...doubts('rivalled', '5', 400, 9),
    ...doubts('unrivalled', '2', 400, 90),
  ];
  const shownOf = shown(cells, 'jobseekers-wanting-coded-elsewhere');
  expect(shownOf).toMatchObject({ [of('5')]: 'x', [of('2')]: 0 });
});

test('a group that nobody is coded to has no share, and may have some elsewhere', () => {
  const cells = [
    ...wanting({ '2': 100, '5': 0, uncoded: 0 }),
    ...SURE,
    ...doubts('rivalled', '5', 1_000, 40),
  ];
  expect(shown(cells, 'jobseekers-wanting-coded-right')).toMatchObject({ [of('5')]: '-', [of('2')]: 85 });
  expect(shown(cells, 'jobseekers-wanting-coded-elsewhere')).toMatchObject({ [of('5')]: 10 });
});

test('nothing is said of a count of nothing, and all is withheld of one too small to be told', () => {
  expect(shown([], 'jobseekers-wanting-coded-right')).toEqual({});
  const few = shown(
    [...wanting({ '2': 9 }), ...sure({ '': 800, '2': 800 })],
    'jobseekers-wanting-coded-right',
  );
  expect(Object.values(few)).toEqual(Array(11).fill('x'));
});

test('of vacancies, doubts of too few employers are withheld', () => {
  const elsewhere = (employers: number) => {
    const cells = [
      ...[{}, { occupation: '2' }, { occupation: '2111' }].map((at) => units('vacancies-open', at, 50, 9)),
      {
        ...weights('', { runner_up_major: '2' }, 1_000),
        indicator: 'vacancies-open-coded-elsewhere.rivalled',
      },
      units('vacancies-open-coded-elsewhere.rivalled-rows', { runner_up_major: '2' }, 20, employers),
    ];
    return shown(cells, 'vacancies-open-coded-elsewhere')[of('2')];
  };
  expect([2, 3].map(elsewhere)).toEqual(['x', 10]);
});
