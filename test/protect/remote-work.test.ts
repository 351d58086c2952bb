import fc from 'fast-check';
import type { Cell } from '../../lambdas/model/cell.ts';
import { RULES } from '../../lambdas/model/rule-set.ts';
import { cellsOf, type Member, persons, protectedCells, shown, units } from './cells-of.ts';
import { derivable } from './derivable.ts';

/** Jobs that could be done at home, in millionths, and the persons they are of. */
const jobs = (at: Record<string, string>, millions: number, count: number, employers = 9): Cell[] => [
  { ...units('teleworkable-share.numerator', at, millions * 1_000_000, 0), employers: null },
  persons('teleworkable-share.denominator', at, count, employers),
];

test('the teleworkable share is of rounded parts, with groups of too few combined', () => {
  const cells = [
    ...jobs({}, 31.4, 83),
    ...jobs({ sector: 'public' }, 19, 23),
    ...jobs({ sector: 'private' }, 12.4, 60),
    ...jobs({ sex: 'male' }, 28, 77),
    ...jobs({ sex: 'female' }, 3.4, 6),
    ...jobs({ activity: 'F' }, 2, 40),
    ...jobs({ activity: 'O' }, 29.4, 43, 2),
  ];
  expect(shown(cells, 'teleworkable-share')).toMatchObject({
    '': 35.3,
    'sector=public': 80,
    'sector=private': 16.7,
    'sex=male': 'x',
    'sex=female': 'x',
    'activity=F': 'x',
    'activity=O': 'x',
  });
  expect(shown(cells, 'teleworkable-share')).not.toHaveProperty('activity=A');
});

test('of how many the occupation is known is told where those of whom it is not are enough', () => {
  const known = (some: number) => [
    persons('occupation-coverage.numerator', {}, some),
    persons('occupation-coverage.denominator', {}, 80),
  ];
  expect([60, 74, 80].map((some) => shown(known(some), 'occupation-coverage')[''])).toEqual([75, 'x', 100]);
});

/** Civil servants: all, working remotely and trained. */
const servants = (at: Record<string, string>, all: number, remote: number, trained: number): Cell[] =>
  [
    persons('civil-servants', at, all),
    persons('remote-workers', at, remote),
    persons('telework-trained', at, trained),
  ].filter(({ value }) => value > 0);

describe('the civil service', () => {
  const cells = [
    ...servants({}, 200, 42, 60),
    ...servants({ entity: 'a' }, 90, 30, 33),
    ...servants({ entity: 'b' }, 50, 0, 12),
    ...servants({ entity: 'c' }, 40, 4, 15),
    ...servants({ entity: 'd' }, 20, 8, 0),
    persons('remote-workers', { work_arrangement: 'hybrid' }, 31),
    persons('remote-workers', { work_arrangement: 'remote' }, 11),
  ];

  test('entities stand where those working remotely, those trained and the others are enough or none', () => {
    expect(shown(cells, 'civil-servants')).toEqual({
      '': 200,
      'entity=a': 90,
      'entity=b': 50,
      'entity=other-combined': 60,
      'entity=c': 'x',
      'entity=d': 'x',
    });
    expect(shown(cells, 'remote-workers')).toEqual({
      '': 40,
      'entity=a': 30,
      'entity=b': 0,
      'entity=other-combined': 10,
      'entity=c': 'x',
      'entity=d': 'x',
      'work_arrangement=hybrid': 30,
      'work_arrangement=remote': 10,
    });
  });

  test('shares are of rounded counts, and withheld with them', () => {
    expect(shown(cells, 'telework-trained-share')).toEqual({
      '': 30,
      'entity=a': 38.9,
      'entity=b': 20,
      'entity=other-combined': 25,
      'entity=c': 'x',
      'entity=d': 'x',
    });
  });

  test('where too few work remotely in all, neither their number nor how they do is told', () => {
    const few = [...servants({}, 60, 7, 20), persons('remote-workers', { work_arrangement: 'hybrid' }, 7)];
    expect(shown(few, 'civil-servants')).toEqual({ '': 60 });
    expect(shown(few, 'remote-workers')).toEqual({
      '': 'x',
      'work_arrangement=hybrid': 'x',
      'work_arrangement=remote': 'x',
    });
    expect(shown(few, 'remote-workers-share')).toEqual({ '': 'x' });
    expect(shown(few, 'telework-trained')).toEqual({ '': 20 });
  });
});

test('remote vacancies by major group, joined of whole groups of the skills gap', () => {
  const vacancies = (at: Record<string, string>, open: number, remote: number) =>
    [units('vacancies-open', at, open, 6), units('vacancies-remote', at, remote, 4)].filter(
      ({ value }) => value > 0,
    );
  const deep = (code: string, open: number, remote: number) =>
    [1, 2, 3, 4].flatMap((digits) => vacancies({ occupation: code.slice(0, digits) }, open, remote));
  const cells = [
    ...vacancies({}, 76, 16),
    ...deep('2512', 30, 12),
    ...deep('5223', 20, 0),
    ...deep('4110', 15, 3),
    ...deep('9313', 11, 1),
  ];
  expect(shown(cells, 'vacancies-remote')).toEqual({
    '': 15,
    'occupation=2': 10,
    'occupation=5': 0,
    'occupation=other-combined': 5,
    'occupation=4': 'x',
    'occupation=9': 'x',
  });
  expect(shown(cells, 'vacancies-remote-share')).toMatchObject({
    '': 20,
    'occupation=2': 33.3,
    'occupation=5': 0,
    'occupation=other-combined': 20,
  });
});

test('what institutions report of their services is told as it is; with nothing offered there is no share', () => {
  const reported = (indicator: string, at: Record<string, string>, value: number) => ({
    ...units(indicator, at, value, 0),
    employers: null,
  });
  const cells = [
    ...[reported('services-offered', {}, 37), reported('services-automated', {}, 21)],
    reported('services-offered', { institution: 'customs-affairs' }, 37),
    reported('services-automated', { institution: 'customs-affairs' }, 21),
    ...[reported('institutions', {}, 3), reported('institutions-remote', {}, 1)],
  ];
  expect(shown(cells, 'services-automated')).toEqual({ '': 21, 'institution=customs-affairs': 21 });
  expect(shown(cells, 'services-automated-share')).toEqual({ '': 56.8, 'institution=customs-affairs': 56.8 });
  expect(shown(cells, 'transactions-remote-share')).toEqual({ '': '-', 'institution=customs-affairs': '-' });
  expect(shown(cells, 'institutions-remote-share')).toEqual({ '': 33.3 });
});

describe('any civil servants', () => {
  const ENTITIES = ['a', 'b', 'c', 'd'];
  const YES_NO = ['yes', 'no'];
  const atoms = ENTITIES.flatMap((entity) =>
    YES_NO.flatMap((remote) => YES_NO.map((trained) => ({ entity, remote, trained }))),
  );
  const counts = fc.tuple(
    ...atoms.map(() => fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 60 }))),
  );

  test('no few of an entity can be told apart by how they work or what they are trained for', () => {
    fc.assert(
      fc.property(counts, (drawn) => {
        const members = atoms.flatMap((atom, at): Member[] =>
          Array.from({ length: drawn[at] ?? 0 }, () => atom),
        );
        const counted = (indicator: string, of: readonly Member[]) =>
          cellsOf(indicator, of, [[], ['entity']]);
        const cells = [
          ...counted('civil-servants', members),
          ...counted(
            'remote-workers',
            members.filter(({ remote }) => remote === 'yes'),
          ),
          ...counted(
            'telework-trained',
            members.filter(({ trained }) => trained === 'yes'),
          ),
        ].map((cell) => ({ ...cell, employers: null }));
        const published = protectedCells(cells).filter(
          ({ status, dimensions }) => status === 'published' && !('work_arrangement' in dimensions),
        );
        const alone = new Set(published.map(({ dimensions }) => dimensions.entity));
        const entitiesOf = (entity: string | undefined) => {
          if (entity === undefined) return ENTITIES;
          return entity === 'other-combined' ? ENTITIES.filter((id) => !alone.has(id)) : [entity];
        };
        const set = (indicator: string, entities: readonly string[]) =>
          new Set(
            atoms
              .filter((atom) => entities.includes(atom.entity))
              .filter(({ remote }) => indicator !== 'remote-workers' || remote === 'yes')
              .filter(({ trained }) => indicator !== 'telework-trained' || trained === 'yes')
              .map((atom) => JSON.stringify(atom)),
          );
        const told = published
          .filter(({ indicator }) =>
            ['civil-servants', 'remote-workers', 'telework-trained'].includes(indicator),
          )
          .map(({ indicator, dimensions, value }) => ({
            value,
            atoms: set(indicator, entitiesOf(dimensions.entity)),
          }));
        const names = atoms.map((atom) => JSON.stringify(atom));
        const sums = told.map((each) => each.atoms);
        const empty = new Set(told.filter(({ value }) => value === 0).flatMap((each) => [...each.atoms]));
        const size = (some: ReadonlySet<string>) =>
          names.reduce((sum, name, at) => sum + (some.has(name) ? (drawn[at] ?? 0) : 0), 0);
        for (const entity of ENTITIES)
          for (const indicator of ['civil-servants', 'remote-workers', 'telework-trained']) {
            const few = set(indicator, [entity]);
            const others = new Set([...set('civil-servants', [entity])].filter((name) => !few.has(name)));
            for (const some of [few, others].filter((each) => size(each) > 0 && size(each) < RULES.persons))
              expect(derivable({ sums, empty, atoms: names }, some)).toBe(false);
          }
      }),
      { numRuns: 100, seed: 42 },
    );
  });
});
