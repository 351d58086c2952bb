import { shown } from './cells-of.ts';
import { employed, PLAIN, people } from './employed-cells.ts';

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
