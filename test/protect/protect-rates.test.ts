import { persons, shown } from './cells-of.ts';
import { employed, PLAIN, people } from './employed-cells.ts';

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
      ...parts({ sex: 'male' }, 130, 150),
    ];
    expect(shown(cells, 'register-coverage')).toEqual({
      '': 86.7,
      'sector=private': 'x',
      'sector=public': 'x',
      'nationality_group=national': 86.7,
      'sex=male': 86.7,
    });
  });
});
