import { type Cell, cellName } from '../../lambdas/model/cell.ts';
import { RULES } from '../../lambdas/model/rule-set.ts';
import { bahrain } from '../../lambdas/profile/bahrain.ts';
import { protectPeriod } from '../../lambdas/protect/protect-period.ts';
import { cellsOf, type Member, PERIOD, persons, protectedCells, units } from './cells-of.ts';

/** Published values by cell name of one indicator; `x` where suppressed, `-` where there is nothing to divide by. */
function shown(cells: readonly Cell[], indicator: string): Record<string, number | string> {
  const marks = { suppressed: 'x', 'not-applicable': '-' } as const;
  return Object.fromEntries(
    protectedCells(cells)
      .filter((cell) => cell.indicator === indicator)
      .map((cell) => [
        cellName(cell).slice(indicator.length + 1),
        cell.status === 'published' ? (cell.value ?? 'missing') : marks[cell.status],
      ]),
  );
}

function people(count: number, about: Member): Member[] {
  return Array.from({ length: count }, (_, index) => ({ employer: `e${index % 7}`, ...about }));
}

const EMPLOYED_TABLES = [
  [],
  ['sector'],
  ['nationality_group'],
  ['sector', 'nationality_group'],
  ['sex'],
  ['age_band'],
  ['governorate'],
  ['activity'],
];
const PLAIN = {
  sector: 'private',
  nationality_group: 'national',
  sex: 'male',
  age_band: '25-34',
  governorate: 'BH-13',
  activity: 'G',
};

function employed(...groups: Member[][]): Cell[] {
  return cellsOf('employed', groups.flat(), EMPLOYED_TABLES);
}

describe('employed', () => {
  test('everything that passes is shown, rounded to fives, with zeros', () => {
    const cells = employed(people(32, PLAIN), people(13, { ...PLAIN, sex: 'female' }));
    expect(shown(cells, 'employed')).toMatchObject({
      '': 45,
      'sex=male': 30,
      'sex=female': 15,
      'sector=public': 0,
      'age_band=65+': 0,
    });
    expect(shown(cells, 'employed')).not.toHaveProperty('sex=unknown');
  });

  test('three employers or nothing', () => {
    const cells = employed(
      people(40, PLAIN),
      people(20, { ...PLAIN, activity: 'D', employer: 'only' }),
      people(30, { ...PLAIN, activity: 'C' }),
    );
    expect(shown(cells, 'employed')).toMatchObject({
      'activity=G': 40,
      'activity=BCDE': 50,
      'activity=C': 'x',
      'activity=D': 'x',
      'activity=B': 0,
    });
  });

  test('a small category is combined, and its complement cannot be formed', () => {
    const cells = employed(
      people(40, PLAIN),
      people(4, { ...PLAIN, age_band: '65+' }),
      people(12, { ...PLAIN, age_band: '55-64' }),
    );
    expect(shown(cells, 'employed')).toMatchObject({
      '': 55,
      'age_band=25-34': 40,
      'age_band=other-combined': 15,
      'age_band=55-64': 'x',
      'age_band=65+': 'x',
    });
  });

  test('sector by nationality group where every cell passes', () => {
    const cells = employed(
      people(40, PLAIN),
      people(20, { ...PLAIN, sector: 'public' }),
      people(60, { ...PLAIN, nationality_group: 'non-national' }),
    );
    expect(shown(cells, 'employed')).toMatchObject({
      'sector=public': 20,
      'nationality_group=non-national': 60,
      'nationality_group=national|sector=public': 20,
      'nationality_group=national|sector=private': 40,
      'nationality_group=non-national|sector=private': 60,
      'nationality_group=non-national|sector=public': 0,
    });
  });

  test('a small cell hides the crossing whole, the sides stand', () => {
    const cells = employed(
      people(40, PLAIN),
      people(20, { ...PLAIN, sector: 'public' }),
      people(60, { ...PLAIN, nationality_group: 'non-national' }),
      people(3, { ...PLAIN, nationality_group: 'non-national', sector: 'public' }),
    );
    expect(shown(cells, 'employed')).toMatchObject({
      'sector=public': 25,
      'sector=private': 100,
      'nationality_group=national': 60,
      'nationality_group=non-national': 65,
      'nationality_group=national|sector=public': 'x',
      'nationality_group=national|sector=private': 'x',
      'nationality_group=non-national|sector=private': 'x',
      'nationality_group=non-national|sector=public': 'x',
    });
  });

  test('an unknown group joins the non-nationals if that saves the crossing', () => {
    const unknown = { ...PLAIN, nationality_group: 'unknown' };
    const cells = employed(
      people(40, PLAIN),
      people(20, { ...PLAIN, sector: 'public' }),
      people(60, { ...PLAIN, nationality_group: 'non-national' }),
      people(15, unknown),
      people(12, { ...PLAIN, nationality_group: 'non-national', sector: 'public' }),
      people(2, { ...unknown, sector: 'public' }),
    );
    expect(shown(cells, 'employed')).toMatchObject({
      'nationality_group=national': 60,
      'nationality_group=other-combined': 90,
      'nationality_group=unknown': 'x',
      'nationality_group=national|sector=public': 20,
      'nationality_group=other-combined|sector=public': 15,
      'nationality_group=other-combined|sector=private': 75,
    });
  });

  test('nothing is said of fewer than ten', () => {
    const cells = employed(people(9, PLAIN));
    expect(new Set(Object.values(shown(cells, 'employed')))).toEqual(new Set(['x']));
  });
});

describe('wages', () => {
  const wages = (dimensions: Record<string, string>, count: number, employers: number) =>
    [300, 500, 900].map((value, index) => ({
      ...persons(`wage-p${[25, 50, 75][index]}`, dimensions, count, employers),
      value,
    }));

  test.each([
    ['a median from twenty', 20, 3, ['x', 500, 'x']],
    ['quartiles from forty', 40, 3, [300, 500, 900]],
    ['nothing from nineteen', 19, 3, ['x', 'x', 'x']],
    ['nothing from two employers', 400, 2, ['x', 'x', 'x']],
  ])('%s', (_, count, employers, expected) => {
    const cells = wages({ sector: 'public' }, count, employers);
    expect(['wage-p25', 'wage-p50', 'wage-p75'].map((id) => shown(cells, id)['sector=public'])).toEqual(
      expected,
    );
  });
});

describe('rates', () => {
  const rate = (seeking: number, working: number) => [
    persons('jobseekers', {}, seeking),
    persons('jobseekers', { nationality_group: 'national' }, seeking),
    persons('unemployment-rate-nationals.numerator', {}, seeking),
    persons('unemployment-rate-nationals.denominator', {}, seeking + working),
    ...employed(people(working, PLAIN)),
  ];

  test('the unemployment rate is of rounded parts', () => {
    expect(shown(rate(33, 466), 'unemployment-rate-nationals')).toEqual({ '': 7 });
    expect(shown(rate(9, 466), 'unemployment-rate-nationals')).toEqual({ '': 'x' });
    expect(shown(rate(0, 0), 'unemployment-rate-nationals')).toEqual({ '': '-' });
  });

  test('coverage hides a side whole when those not found are few', () => {
    const parts = (dimensions: Record<string, string>, found: number, all: number) => [
      persons('register-coverage.numerator', dimensions, found),
      persons('register-coverage.denominator', dimensions, all),
    ];
    const cells = [
      ...employed(people(100, PLAIN), people(50, { ...PLAIN, sector: 'public' })),
      ...parts({}, 130, 150),
      ...parts({ sector: 'private' }, 83, 100),
      ...parts({ sector: 'public' }, 47, 50),
      ...parts({ nationality_group: 'national' }, 130, 150),
    ];
    expect(shown(cells, 'register-coverage')).toEqual({
      '': 86.7,
      'sector=private': 'x',
      'sector=public': 'x',
      'nationality_group=national': 86.7,
    });
  });
});

describe('the skills gap', () => {
  const group = (id: string, vacancies: number, employers: number, seekers: number): Cell[] => {
    const at: Record<string, string> = id === '' ? {} : { occupation: id };
    return [
      units('vacancies-open', at, vacancies, employers),
      units('positions-open', at, 2 * vacancies, employers),
      units('positions-advertised', at, 4 * vacancies, employers),
      units('positions-filled', at, vacancies, employers),
      persons('jobseekers-wanting', at, seekers),
    ].filter((cell) => cell.value > 0);
  };
  const cells = [
    ...group('', 40, 12, 75),
    ...group('2', 40, 12, 65),
    ...group('25', 30, 9, 45),
    ...group('251', 30, 9, 45),
    ...group('2512', 20, 5, 40),
    ...group('2513', 10, 4, 5),
    ...group('26', 10, 3, 20),
    ...group('261', 10, 3, 20),
    ...group('2611', 10, 3, 20),
    ...group('9', 0, 0, 10),
    ...group('91', 0, 0, 10),
    ...group('911', 0, 0, 10),
    ...group('9111', 0, 0, 10),
  ];

  test('groups are as deep as every measure passes, one partition for all', () => {
    expect(shown(cells, 'vacancies-open')).toEqual({
      '': 40,
      'occupation=251': 30,
      'occupation=2611': 10,
      'occupation=9111': 0,
      'occupation=uncoded': 0,
    });
    expect(shown(cells, 'jobseekers-wanting')).toEqual({
      '': 75,
      'occupation=251': 45,
      'occupation=2611': 20,
      'occupation=9111': 10,
      'occupation=uncoded': 0,
    });
    expect(shown(cells, 'positions-open')).toMatchObject({ 'occupation=251': 60, 'occupation=9111': 0 });
  });

  test('ratios are of rounded parts', () => {
    expect(shown(cells, 'tightness')).toEqual({
      '': 0.53,
      'occupation=251': 0.67,
      'occupation=2611': 0.5,
      'occupation=9111': 0,
    });
    expect(shown(cells, 'fill-rate')).toEqual({
      '': 25,
      'occupation=251': 25,
      'occupation=2611': 25,
      'occupation=9111': '-',
    });
  });
});

test('fields of study as deep as they pass, and related groups that tell no small field apart', () => {
  const field = (id: string, count: number) => persons('graduates', { field: id }, count);
  const narrow = (id: string, count: number) => persons('graduates', { field_narrow: id }, count);
  const broad = (id: string, count: number) => persons('graduates', { field_broad: id }, count);
  const cells = [
    ...[units('vacancies-open', {}, 40, 9), persons('jobseekers-wanting', {}, 60)],
    ...['2', '25', '251', '2512'].map((occupation) => persons('jobseekers-wanting', { occupation }, 30)),
    ...['7', '74', '742', '7421'].map((occupation) => persons('jobseekers-wanting', { occupation }, 30)),
    ...['2', '25', '251', '2512'].map((occupation) => units('vacancies-open', { occupation }, 40, 9)),
    persons('graduates', {}, 75),
    ...[broad('06', 25), narrow('061', 25), field('0612', 7), field('0613', 18)],
    ...[broad('04', 50), narrow('041', 50), field('0411', 30), field('0412', 20)],
    persons('graduates-related', { occupation: '251' }, 25),
    persons('graduates-related', { occupation: '742' }, 7),
    persons('graduates-related', { occupation: '74' }, 7),
    persons('graduates-related', { occupation: '7' }, 7),
  ];
  expect(shown(cells, 'graduates')).toEqual({ '': 75, 'field=061': 25, 'field=0411': 30, 'field=0412': 20 });
  expect(shown(cells, 'graduates-related')).toEqual({ 'occupation=251': 25, 'occupation=742': 'x' });
});

test('titles without a code are 0 where there are none, and withheld where they are combined', () => {
  const seekers = (at: Record<string, string>, count: number) => persons('jobseekers-wanting', at, count);
  const cells = [
    units('vacancies-open', {}, 40, 9),
    ...['2', '25', '251', '2512'].map((occupation) => units('vacancies-open', { occupation }, 40, 9)),
    seekers({}, 66),
    ...['2', '25', '251', '2512'].map((occupation) => seekers({ occupation }, 30)),
    ...['9', '91', '911', '9111'].map((occupation) => seekers({ occupation }, 20)),
    ...['5', '51', '512', '5120'].map((occupation) => seekers({ occupation }, 12)),
    seekers({ occupation: 'uncoded' }, 4),
  ];
  expect(shown(cells, 'jobseekers-wanting')).toMatchObject({
    'occupation=other-combined': 15,
    'occupation=uncoded': 'x',
  });
  expect(shown(cells, 'vacancies-open')).toMatchObject({ 'occupation=uncoded': 0 });
});

test('persons in several fields are never added up', () => {
  const cells = [
    persons('graduates', {}, 25),
    ...[{ field: '0411' }, { field_narrow: '041' }, { field_broad: '04' }].map((at) =>
      persons('graduates', at, 20),
    ),
    ...['0231', '1013', '1041'].flatMap((field) => [
      persons('graduates', { field }, 5),
      persons('graduates', { field_narrow: field.slice(0, 3) }, 5),
      persons('graduates', { field_broad: field.slice(0, 2) }, 5),
    ]),
  ];
  expect(shown(cells, 'graduates')).toEqual({ '': 25, 'field=02': 'x', 'field=0411': 'x', 'field=10': 'x' });
});

test('of learners whose feed did not arrive nothing is said', () => {
  const safe = protectPeriod({ period: PERIOD, cells: [], learners: ['trainees'], profile: bahrain }, RULES);
  const ids = new Set(safe.map(({ indicator }) => indicator));
  expect(ids).toContain('trainees');
  expect(ids).not.toContain('graduates');
});

test('unmatched employers by feed, three or none', () => {
  const of = (feed: string, count: number) => units('employers-unmatched', { feed }, count, count);
  const cells = [of('sio/contributions', 2), of('lmra/permits', 43)];
  expect(shown(cells, 'employers-unmatched')).toEqual({
    'feed=sio/contributions': 'x',
    'feed=lmra/permits': 45,
    'feed=mol/vacancies': 0,
  });
});
