import { type Cell, cellName } from '../../lambdas/model/cell.ts';
import { persons, shown, units } from './cells-of.ts';

/** Jobseekers, nationals among them, and workers with a permit of an occupation and every group above it. */
function wanted(id: string, [jobseekers, nationals, permits]: readonly [number, number, number]): Cell[] {
  const digits = [1, 2, 3, 4].filter((most) => most <= id.length).map((most) => id.slice(0, most));
  const levels = id === 'uncoded' ? [id] : [...digits, ...(id.length < 4 ? [`${id}-unspecified`] : [])];
  return levels.flatMap((occupation) => [
    persons('jobseekers-wanting', { occupation }, jobseekers),
    persons('nationals-wanting', { occupation }, nationals),
    persons('permit-holders', { occupation }, permits, 9),
    { ...persons('permit-wage-p50', { occupation }, 300, 9), persons: permits },
  ]);
}

/** The cells of occupations that share no group, with their totals. */
function country(occupations: Readonly<Record<string, readonly [number, number, number]>>): Cell[] {
  const sum = (at: 0 | 1 | 2) => Object.values(occupations).reduce((total, counts) => total + counts[at], 0);
  return [
    ...Object.entries(occupations).flatMap(([id, counts]) => wanted(id, counts)),
    persons('jobseekers-wanting', {}, sum(0)),
    persons('nationals-wanting', {}, sum(1)),
    persons('permit-holders', {}, sum(2), 20),
    { ...persons('permit-wage-p50', {}, 250, 20), persons: sum(2) },
  ].filter(({ value, persons: behind }) => value > 0 && behind !== 0);
}

/** Cells of one name as one cell: groups that occupations share count all of them. */
function added(cells: readonly Cell[]): Cell[] {
  const names = Map.groupBy(cells, cellName);
  const sum = (those: readonly Cell[], of: (cell: Cell) => number | null) =>
    those.reduce((total, cell) => total + (of(cell) ?? 0), 0);
  return [...names.values()].flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : {
          ...first,
          value: sum([first, ...others], ({ value }) => value),
          persons: sum([first, ...others], ({ persons: behind }) => behind),
        },
  );
}

test('workers with a permit stand in the groups of the skills gap, with the median of their wages from twenty on', () => {
  const cells = country({
    '2512': [40, 40, 60],
    '5223': [30, 30, 14],
    '9111': [12, 12, 0],
    '7111': [0, 0, 50],
  });
  expect(shown(cells, 'permit-holders')).toEqual({
    '': 125,
    'occupation=2512': 60,
    'occupation=5223': 15,
    'occupation=7111': 50,
    'occupation=uncoded': 0,
  });
  expect(shown(cells, 'permit-wage-p50')).toEqual({
    '': 250,
    'occupation=2512': 300,
    'occupation=5223': 'x',
    'occupation=7111': 300,
  });
  expect(shown(cells, 'nationals-wanting')).toEqual({
    '': 80,
    'occupation=2512': 40,
    'occupation=5223': 30,
    'occupation=7111': 0,
    'occupation=9': 10,
  });
});

test('groups with too few permits are joined with the smallest other one, jobseekers with them', () => {
  const cells = country({ '2512': [40, 40, 60], '5223': [30, 30, 4], '9111': [25, 25, 30] });
  expect(shown(cells, 'permit-holders')).toMatchObject({
    'occupation=2512': 60,
    'occupation=other-combined': 35,
  });
  expect(shown(cells, 'nationals-wanting')).toMatchObject({
    'occupation=2512': 40,
    'occupation=other-combined': 55,
  });
});

test('what is known of a group alone stands beside its parts, joined with them where it is few', () => {
  const many = added(country({ '2512': [40, 40, 60], '25': [20, 20, 30], '5223': [30, 30, 14] }));
  expect(shown(many, 'permit-holders')).toMatchObject({
    'occupation=2512': 60,
    'occupation=25-unspecified': 30,
    'occupation=5223': 15,
  });
  const few = added(
    country({ '2512': [40, 40, 60], '2521': [30, 30, 40], '25': [3, 3, 3], '5223': [30, 30, 14] }),
  );
  const permits = shown(few, 'permit-holders');
  expect(permits).not.toHaveProperty('occupation=25-unspecified');
  expect(permits).toMatchObject({ 'occupation=2512': 60, 'occupation=other-combined-25': 45 });
  // nobody can take the published parts from the total to tell the few
  expect(permits['']).toBe(115);
});

test('where the skills gap has no groups, permits have their own and nobody is told to want one', () => {
  const cells = country({ '2512': [0, 0, 60], '5223': [0, 0, 30] });
  expect(shown(cells, 'permit-holders')).toMatchObject({ 'occupation=2512': 60, 'occupation=5223': 30 });
  const few = [...country({ '2512': [12, 12, 60], '5223': [3, 3, 30] }), units('vacancies-open', {}, 2, 1)];
  expect(shown(few, 'nationals-wanting')).toEqual({ '': 15, 'occupation=2512': 'x', 'occupation=5223': 'x' });
});

describe('nationals among the jobseekers', () => {
  test('are withheld where the others are few, and with them a group that would tell how many', () => {
    const cells = country({ '2512': [40, 36, 60], '5223': [60, 40, 30], '9111': [50, 24, 30] });
    expect(shown(cells, 'nationals-wanting')).toEqual({
      '': 100,
      'occupation=2512': 'x',
      'occupation=5223': 40,
      'occupation=9111': 'x',
    });
  });

  test('are withheld everywhere where the others are few in all', () => {
    const cells = country({ '2512': [40, 36, 60], '5223': [60, 60, 30] });
    expect(shown(cells, 'nationals-wanting')).toEqual({
      '': 'x',
      'occupation=2512': 'x',
      'occupation=5223': 'x',
    });
  });

  test('of two withheld groups that have enough others together, nothing more is withheld', () => {
    const cells = country({ '2512': [40, 34, 60], '5223': [60, 54, 30], '9111': [50, 50, 30] });
    expect(shown(cells, 'nationals-wanting')).toEqual({
      '': 140,
      'occupation=2512': 'x',
      'occupation=5223': 'x',
      'occupation=9111': 50,
    });
  });
});
