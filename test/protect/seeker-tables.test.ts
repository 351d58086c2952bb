import type { Cell } from '../../lambdas/model/cell.ts';
import { persons, shown } from './cells-of.ts';

/** A count by the categories of one dimension, and their sum. */
function count(indicator: string, dimension: string, values: Record<string, number>): Cell[] {
  const total = Object.values(values).reduce((sum, value) => sum + value, 0);
  return [
    persons(indicator, {}, total),
    ...Object.entries(values)
      .filter(([, value]) => value > 0)
      .map(([id, value]) => persons(indicator, { [dimension]: id }, value)),
  ].filter(({ value }) => value > 0);
}

function share(id: string, dimension: string, parts: Record<string, [part: number, whole: number]>): Cell[] {
  const column = (at: 0 | 1) =>
    Object.fromEntries(Object.entries(parts).map(([category, values]) => [category, values[at]]));
  return [
    ...count(`${id}.numerator`, dimension, column(0)),
    ...count(`${id}.denominator`, dimension, column(1)),
  ];
}

const flows = (dimension: string, values: Record<string, [inflow: number, outflow: number]>) => {
  const column = (at: 0 | 1) =>
    Object.fromEntries(Object.entries(values).map(([id, both]) => [id, both[at]]));
  return [
    ...count('jobseeker-inflow', dimension, column(0)),
    ...count('jobseeker-outflow', dimension, column(1)),
  ];
};

describe('durations', () => {
  test('are shown band by band, in two at a year where a band has too few, else not at all', () => {
    const bands = (values: Record<string, number>) =>
      shown(count('jobseekers', 'duration', values), 'jobseekers');
    const wide = { '0-2': 22, '3-5': 14, '6-11': 30, '12-23': 20, '24+': 13 };
    expect(bands(wide)).toMatchObject({
      'duration=0-2': 20,
      'duration=3-5': 15,
      'duration=6-11': 30,
      'duration=12-23': 20,
      'duration=24+': 15,
    });
    expect(bands({ ...wide, '24+': 4 })).toMatchObject({
      'duration=0-2': 20,
      'duration=12+': 25,
      'duration=12-23': 'x',
      'duration=24+': 'x',
    });
    expect(bands({ ...wide, '12-23': 3, '24+': 4 })).toMatchObject({
      'duration=0-2': 'x',
      'duration=24+': 'x',
    });
  });
});

test('education is told by level, or by low, medium and high', () => {
  const cells = count('jobseekers', 'education', { '1': 12, '3': 25, '5': 4, '6': 30, '7': 2 });
  expect(shown(cells, 'jobseekers')).toMatchObject({
    'education=1': 10,
    'education=3': 25,
    'education=5-8': 35,
    'education=6': 'x',
  });
});

describe('those who look for a year or more', () => {
  const told = (men: [number, number], women: [number, number]) =>
    shown(
      [
        ...count('jobseekers', 'sex', { male: men[1], female: women[1] }),
        ...share('long-term-share', 'sex', { male: men, female: women }),
      ],
      'long-term-share',
    );

  test('are a percentage of rounded counts', () => {
    expect(told([12, 40], [33, 60])).toMatchObject({ '': 45, 'sex=male': 25, 'sex=female': 58.3 });
  });

  test('have no share where nobody looks for work', () => {
    const cells = [
      ...count('jobseekers', 'age_band', { '25-34': 60 }),
      ...share('long-term-share', 'age_band', { '25-34': [20, 60] }),
    ];
    expect(shown(cells, 'long-term-share')).toMatchObject({
      '': 33.3,
      'age_band=15-24': '-',
      'age_band=25-34': 33.3,
    });
  });

  test('are told of no sex where either has too few of them, or too few others', () => {
    expect(told([4, 40], [33, 60])).toMatchObject({ '': 35, 'sex=male': 'x', 'sex=female': 'x' });
    expect(told([12, 40], [55, 60])).toMatchObject({ 'sex=male': 'x', 'sex=female': 'x' });
  });

  test('are told of not at all where there are too few, for the durations would tell the rest', () => {
    expect(told([3, 40], [4, 60])['']).toBe('x');
  });
});

describe('who came and who went', () => {
  test('are cut alike: what one must not show neither does', () => {
    const cells = flows('sex', { male: [40, 30], female: [25, 4] });
    expect(shown(cells, 'jobseeker-inflow')).toMatchObject({ '': 65, 'sex=male': 'x', 'sex=female': 'x' });
    expect(shown(cells, 'jobseeker-outflow')).toMatchObject({ '': 35, 'sex=male': 'x', 'sex=female': 'x' });
  });

  test('of one category nobody went, and it is combined: that nobody did is not told', () => {
    const cells = flows('age_band', {
      '15-24': [40, 30],
      '25-34': [4, 0],
      '35-44': [20, 20],
      '45-54': [0, 0],
    });
    expect(shown(cells, 'jobseeker-outflow')).toMatchObject({
      'age_band=15-24': 30,
      'age_band=25-34': 'x',
      'age_band=35-44': 'x',
      'age_band=45-54': 0,
      'age_band=other-combined': 20,
    });
  });

  test('are not told in total where either has too few', () => {
    const cells = flows('sex', { male: [40, 3], female: [25, 4] });
    expect(shown(cells, 'jobseeker-inflow')['']).toBe('x');
    expect(shown(cells, 'jobseeker-outflow')['']).toBe('x');
  });
});

describe('why they went', () => {
  const reasons = { work: 30, withdrawn: 14, placed: 3, suspended: 2, other: 6 };
  const told = (hires: number, moves: number) =>
    shown(
      [
        persons('jobseeker-inflow', {}, 50),
        ...count('jobseeker-outflow', 'exit_reason', reasons),
        persons('hires', {}, hires, 9),
        persons('job-moves', {}, moves, 9),
      ],
      'jobseeker-outflow',
    );

  test('small reasons are combined, work last', () => {
    expect(told(120, 60)).toMatchObject({
      '': 55,
      'exit_reason=work': 30,
      'exit_reason=withdrawn': 15,
      'exit_reason=other-combined': 10,
      'exit_reason=placed': 'x',
    });
  });

  test.each([
    [36, 0],
    [120, 85],
  ])(
    'of %i hires, %i of them moves, too few others would be left: into work is combined too',
    (hires, moves) => {
      expect(told(hires, moves)).toMatchObject({ 'exit_reason=work': 'x' });
    },
  );
});

describe('those in work within six months', () => {
  test('are told where enough were and enough were not, or none', () => {
    const cells = share('placement-rate', 'education', {
      '3': [20, 50],
      '6': [30, 60],
      '7': [4, 20],
      '2': [0, 15],
    });
    const told = Object.entries(shown(cells, 'placement-rate'));
    expect(Object.fromEntries(told.filter(([name]) => !/sex|age_band/.test(name)))).toEqual({
      '': 37.9,
      'education=2': 0,
      'education=3': 40,
      'education=5-8': 43.8,
      'education=5': 'x',
      'education=6': 'x',
      'education=7': 'x',
      'education=8': 'x',
    });
  });

  test('nothing is said of them while nobody has been followed for so long', () => {
    expect(shown(flows('sex', { male: [40, 30] }), 'placement-rate')).toEqual({});
  });
});
