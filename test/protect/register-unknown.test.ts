import type { Cell } from '../../lambdas/model/cell.ts';
import { cellsOf, type Member, persons, protectedCells } from './cells-of.ts';

const TABLES = [[], ['sex'], ['age_band'], ['governorate'], ['nationality_group']];
const KNOWN = {
  sex: 'male',
  age_band: '25-34',
  governorate: 'BH-13',
  nationality_group: 'national',
  employer: '',
};
const NOBODY_KNOWS = {
  ...KNOWN,
  sex: 'unknown',
  age_band: 'unknown',
  governorate: 'unknown',
  nationality_group: 'unknown',
};

function seekers(...groups: readonly [number, Member][]): Cell[] {
  const members = groups.flatMap(([count, about]) => Array.from({ length: count }, () => about));
  return cellsOf('jobseekers', members, TABLES).map((cell) => ({ ...cell, employers: null }));
}

/** Published categories of a dimension in order. */
function published(cells: readonly Cell[], dimension: string): (string | undefined)[] {
  return protectedCells(cells)
    .filter(({ indicator, status, value }) => indicator === 'jobseekers' && status === 'published' && value)
    .filter(({ dimensions }) => Object.keys(dimensions).join() === dimension)
    .map(({ dimensions }) => dimensions[dimension])
    .sort();
}

const EVERYBODY = [
  [60, KNOWN],
  [30, { ...KNOWN, sex: 'female', governorate: 'BH-14', nationality_group: 'non-national' }],
  [20, NOBODY_KNOWS],
] as const satisfies [number, Member][];

test.each([
  [0, ['BH-13', 'BH-14', 'unknown']],
  [4, ['BH-13', 'other-combined']],
  [12, ['BH-13', 'BH-14', 'unknown']],
])('%i of the register without a governorate: %j', (count, expected) => {
  const cells = seekers(...EVERYBODY, [count, { ...KNOWN, governorate: 'unknown' }]);
  expect(published(cells, 'age_band')).toEqual(['25-34', 'unknown']);
  expect(published(cells, 'governorate')).toEqual(expected);
});

test('a small governorate does not join the unknown if the two of them in the register are few', () => {
  const cells = seekers(
    ...EVERYBODY,
    [3, { ...KNOWN, governorate: 'unknown' }],
    [4, { ...KNOWN, governorate: 'BH-15' }],
    [25, { ...KNOWN, governorate: 'BH-17' }],
  );
  expect(published(cells, 'governorate')).toEqual(['BH-13', 'BH-14', 'other-combined']);
  const combined = protectedCells(cells).find(
    ({ dimensions }) => dimensions.governorate === 'other-combined',
  );
  expect(combined?.value).toBe(50);
});

test.each([
  ['sex', 'female'],
  ['nationality_group', 'non-national'],
])('few outside the register of whom others state the %s', (dimension, alone) => {
  const few = seekers(...EVERYBODY, [3, { ...NOBODY_KNOWS, [dimension]: alone }]);
  expect(published(few, dimension)).not.toContain('unknown');
  const enough = seekers(...EVERYBODY, [13, { ...NOBODY_KNOWS, [dimension]: alone }]);
  expect(published(enough, dimension)).toContain('unknown');
});

test('what is told by nobody of unknown age is nothing', () => {
  const cells = [
    persons('jobseekers', {}, 40),
    persons('jobseekers', { governorate: 'BH-13' }, 25),
    persons('jobseekers', { governorate: 'unknown' }, 15),
  ];
  expect(published(cells, 'governorate')).toEqual(['BH-13', 'unknown']);
});

test.each([
  [3, false],
  [0, true],
  [12, true],
])('%i of a sector outside the register whose nationality others state', (stated, crossed) => {
  const sides = ['public', 'private'].flatMap((sector) => [
    [60, { ...KNOWN, sector }] as const,
    [30, { ...KNOWN, sector, nationality_group: 'non-national' }] as const,
    [20, { ...NOBODY_KNOWS, sector }] as const,
  ]);
  const outside = { ...KNOWN, age_band: 'unknown', governorate: 'unknown' };
  const stating = [
    [stated, { ...outside, sector: 'public' }],
    [40, { ...outside, sector: 'private' }],
  ] as const;
  const members: Member[] = [...sides, ...stating].flatMap(([count, about]) =>
    Array.from({ length: count }, (_, index) => ({ ...about, employer: `e${index % 7}` })),
  );
  const tables = [[], ['sector'], ['nationality_group'], ['sector', 'nationality_group'], ['age_band']];
  const coverage = (part: string, counted: readonly Member[]) =>
    cellsOf(`register-coverage.${part}`, counted, [[], ['sector'], ['nationality_group']]);
  const cells = [
    ...cellsOf('employed', members, tables),
    ...coverage('denominator', members),
    ...coverage(
      'numerator',
      members.filter(({ age_band: age }) => age !== 'unknown'),
    ),
  ];
  const unknown = protectedCells(cells).find(
    ({ indicator, dimensions }) =>
      indicator === 'employed' &&
      dimensions.sector === 'public' &&
      dimensions.nationality_group === 'unknown',
  );
  expect(unknown?.status).toBe(crossed ? 'published' : 'suppressed');
});
