import type { Cell } from '../../lambdas/model/cell.ts';
import { persons, shown, units } from './cells-of.ts';

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
