import type { Cell } from '../../lambdas/model/cell.ts';
import { cellsOf, type Member, shown } from './cells-of.ts';
import { employed, PLAIN, people } from './employed-cells.ts';

const TABLES = [[], ['sector'], ['activity'], ['size_band']];

/** The cells of the employed, and of nationals and others among them. */
function country(...groups: Member[][]): Cell[] {
  const members = groups.flat();
  const nationals = members.filter((member) => member.nationality_group === 'national');
  const others = members.filter((member) => member.nationality_group !== 'national');
  return [
    ...employed(members),
    ...cellsOf('nationals-share.numerator', nationals, TABLES),
    ...cellsOf('nationals-share.denominator', members, TABLES),
    ...cellsOf('nationals-share.rest', others, TABLES),
  ];
}

const foreign = { ...PLAIN, nationality_group: 'non-national' };

test('shares are of rounded counts, in total and by sector, activity and size', () => {
  const cells = country(
    people(63, { ...PLAIN, sector: 'public', activity: 'O', size_band: 'government' }),
    people(11, { ...foreign, sector: 'public', activity: 'O', size_band: 'government' }),
    people(38, { ...PLAIN, activity: 'G', size_band: 'small' }),
    people(121, { ...foreign, activity: 'G', size_band: 'small' }),
  );
  expect(shown(cells, 'nationals-share')).toEqual({
    '': 42.6,
    'sector=public': 86.7,
    'sector=private': 25,
    'activity=O': 86.7,
    'activity=G': 25,
    'size_band=government': 86.7,
    'size_band=small': 25,
  });
});

test('where nationals or the others are too few, the activity is united with the smallest other one', () => {
  const cells = country(
    people(60, { ...PLAIN, activity: 'O', size_band: 'government' }),
    people(20, { ...foreign, activity: 'O', size_band: 'government' }),
    people(4, { ...PLAIN, activity: 'F', size_band: 'small' }),
    people(80, { ...foreign, activity: 'F', size_band: 'small' }),
    people(20, { ...PLAIN, activity: 'G', size_band: 'small' }),
    people(40, { ...foreign, activity: 'G', size_band: 'small' }),
  );
  expect(shown(cells, 'employed')).toMatchObject({ 'activity=F': 85, 'activity=G': 60 });
  expect(shown(cells, 'nationals-share')).toMatchObject({
    'activity=O': 75,
    'activity=F': 'x',
    'activity=G': 'x',
    'activity=other-combined': 17.2,
  });
});

test('an activity without nationals says so', () => {
  const cells = country(
    people(60, { ...PLAIN, activity: 'O' }),
    people(20, { ...foreign, activity: 'O' }),
    people(50, { ...foreign, activity: 'F' }),
  );
  expect(shown(cells, 'nationals-share')).toMatchObject({ 'activity=O': 75, 'activity=F': 0 });
});

test('three employers stand behind either side', () => {
  const cells = country(
    people(60, { ...PLAIN, activity: 'O' }),
    people(20, { ...foreign, activity: 'O' }),
    people(50, { ...PLAIN, activity: 'F' }),
    people(40, { ...foreign, activity: 'F', employer: 'only one' }),
  );
  expect(shown(cells, 'nationals-share')).toMatchObject({ '': 64.7, 'activity=O': 'x', 'activity=F': 'x' });
});

test('nothing is told of nationals by activity where their number is not published', () => {
  const cells = country(
    people(60, { ...PLAIN, activity: 'O' }),
    people(4, { ...foreign, activity: 'O' }),
    people(50, { ...PLAIN, activity: 'F' }),
  );
  expect(shown(cells, 'nationals-share')).toEqual({
    '': 'x',
    'sector=private': 'x',
    'activity=O': 'x',
    'activity=F': 'x',
    'size_band=small': 'x',
  });
});

test('of those of unknown size, the few whose employer is registered without one are not told', () => {
  const somewhere = { ...PLAIN, activity: 'unknown', size_band: 'unknown' };
  const cells = country(
    people(60, { ...PLAIN, size_band: 'small' }),
    people(30, { ...PLAIN, size_band: 'micro' }),
    people(20, somewhere),
    people(4, { ...PLAIN, activity: 'G', size_band: 'unknown' }),
  );
  expect(shown(cells, 'employed')).toMatchObject({
    'activity=unknown': 20,
    'size_band=small': 60,
    'size_band=other-combined': 55,
    'size_band=unknown': 'x',
  });
});
