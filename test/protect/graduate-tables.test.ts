import fc from 'fast-check';
import type { Cell, ProtectedCell } from '../../lambdas/model/cell.ts';
import { RULES } from '../../lambdas/model/rule-set.ts';
import { bahrain } from '../../lambdas/profile/bahrain.ts';
import { marked } from '../../lambdas/protect/marks.ts';
import { cellsOf, type Member, PERIOD, persons, protectedCells, shown } from './cells-of.ts';
import { derivable } from './derivable.ts';

const TABLES = [['horizon'], ['horizon', 'field_broad'], ['horizon', 'level'], ['horizon', 'university']];

/** The measured cells of graduates, each with an employer of their own. */
function measured(graduates: readonly Member[]): Cell[] {
  return [
    ...cellsOf('graduates-followed', graduates, TABLES),
    ...cellsOf(
      'graduate-outcomes',
      graduates,
      TABLES.map((table) => [...table, 'graduate_outcome']),
    ),
  ];
}

/** So many graduates alike. */
function alike(count: number, member: Member): Member[] {
  return Array.from({ length: count }, (_, at) => ({
    horizon: '12',
    field_broad: '06',
    level: '6',
    university: 'unlisted',
    employer: `${at}`,
    ...member,
  }));
}

test('outcomes of too few are told with others, work by itself as long as it may be', () => {
  const cells = measured([
    ...alike(60, { graduate_outcome: 'sustained-work' }),
    ...alike(4, { graduate_outcome: 'studying' }),
    ...alike(20, { graduate_outcome: 'jobseeker' }),
    ...alike(12, { graduate_outcome: 'some-work' }),
    ...alike(30, { graduate_outcome: 'not-captured' }),
  ]);
  expect(shown(cells, 'graduate-outcomes')).toMatchObject({
    'graduate_outcome=sustained-work|horizon=12': 60,
    'graduate_outcome=studying|horizon=12': 'x',
    'graduate_outcome=jobseeker|horizon=12': 20,
    'graduate_outcome=some-work|horizon=12': 'x',
    'graduate_outcome=not-captured|horizon=12': 30,
    'graduate_outcome=other-combined|horizon=12': 15,
  });
  expect(shown(cells, 'graduates-followed')).toMatchObject({ 'horizon=12': 125 });
  expect(shown(cells, 'graduates-in-work-share')).toMatchObject({ 'horizon=12': 48 });
});

test('where outcomes are too few by field, work and all else are told of it', () => {
  const of = (field_broad: string, work: number, seeking: number, others: number) => [
    ...alike(work, { field_broad, graduate_outcome: 'sustained-work' }),
    ...alike(seeking, { field_broad, graduate_outcome: 'jobseeker' }),
    ...alike(others, { field_broad, graduate_outcome: 'not-captured' }),
  ];
  const cells = measured([...of('04', 40, 2, 18), ...of('06', 30, 15, 5), ...of('07', 20, 3, 9)]);
  const byField = Object.fromEntries(
    Object.entries(shown(cells, 'graduate-outcomes')).filter(
      ([name, value]) => name.startsWith('field') && value !== 'x',
    ),
  );
  expect(byField).toEqual({
    'field=04|graduate_outcome=sustained-work|horizon=12': 40,
    'field=04|graduate_outcome=other-combined|horizon=12': 20,
    'field=06|graduate_outcome=sustained-work|horizon=12': 30,
    'field=06|graduate_outcome=other-combined|horizon=12': 20,
    'field=07|graduate_outcome=sustained-work|horizon=12': 20,
    'field=07|graduate_outcome=other-combined|horizon=12': 10,
  });
  expect(shown(cells, 'graduates-in-work-share')).toMatchObject({
    'field=04|horizon=12': 66.7,
    'field=06|horizon=12': 60,
    'field=07|horizon=12': 66.7,
  });
});

test('a few graduates of one time since graduation show nothing of it', () => {
  const cells = measured(alike(9, { graduate_outcome: 'sustained-work' }));
  const values = ['graduates-followed', 'graduate-outcomes', 'graduates-in-work-share'].flatMap((id) =>
    Object.values(shown(cells, id)),
  );
  expect(new Set(values)).toEqual(new Set(['x']));
});

test('work with fewer than three employers is not told of by itself', () => {
  const cells = measured([
    ...alike(30, { graduate_outcome: 'sustained-work', employer: 'one' }),
    ...alike(30, { graduate_outcome: 'not-captured' }),
  ]);
  expect(shown(cells, 'graduate-outcomes')['graduate_outcome=sustained-work|horizon=12']).toBe('x');
  expect(shown(cells, 'graduates-in-work-share')['horizon=12']).toBe('x');
});

test('a median of wages takes twenty graduates, quartiles forty', () => {
  const wage = (indicator: string, field: string, count: number) =>
    persons(indicator, { horizon: '12', field_broad: field }, count, 5);
  const cells = ['04', '06', '07'].flatMap((field, at) =>
    ['graduate-wage-p25', 'graduate-wage-p50'].map((id) => wage(id, field, [19, 20, 40][at] ?? 0)),
  );
  const followed = persons('graduates-followed', { horizon: '12' }, 79);
  expect(shown([followed, ...cells], 'graduate-wage-p50')).toEqual({
    'field=04|horizon=12': 'x',
    'field=06|horizon=12': 20,
    'field=07|horizon=12': 40,
  });
  expect(shown([followed, ...cells], 'graduate-wage-p25')).toEqual({
    'field=04|horizon=12': 'x',
    'field=06|horizon=12': 'x',
    'field=07|horizon=12': 40,
  });
});

test('a quartile beyond the time followed is a lower bound, and those who worked already are told apart', () => {
  const months = (id: string, value: number) => ({ ...persons(id, { horizon: '12' }, 40, 5), value });
  const of = (first_job: string, count: number) => alike(count, { first_job });
  const graduates = [...of('worked-already', 20), ...of('found-job', 25), ...of('no-job-yet', 15)];
  const tables = TABLES.flatMap((table) => [table, [...table, 'first_job']]);
  const cells = [
    ...cellsOf('graduates-first-job', graduates, tables),
    months('first-job-months-p50', 12),
    months('first-job-months-p75', 13),
  ];
  expect(shown(cells, 'graduates-first-job')).toMatchObject({
    'horizon=12': 60,
    'first_job=worked-already|horizon=12': 20,
    'first_job=found-job|horizon=12': 25,
    'first_job=no-job-yet|horizon=12': 15,
    'first_job=found-job|horizon=12|level=6': 25,
  });
  const marks = protectedCells(cells)
    .filter(({ indicator }) => indicator.startsWith('first-job-months'))
    .map((cell) => marked(cell, { newest: PERIOD, profile: bahrain }))
    .map(({ value, mark }) => [value, mark]);
  expect(marks).toEqual([
    [12, undefined],
    [13, 'at-least'],
  ]);
});

test('over-qualification tells of the others and of their employers as well', () => {
  const at = (part: string, sex: Record<string, string>, value: number, employers: number) =>
    persons(`over-qualification.${part}`, sex, value, employers);
  const sexes = (part: string, values: readonly [number, number], employers: number) => [
    at(part, {}, values[0] + values[1], employers),
    at(part, { sex: 'male' }, values[0], employers),
    at(part, { sex: 'female' }, values[1], employers),
  ];
  const cells = (employersOfRest: number) => [
    ...sexes('numerator', [20, 30], 8),
    ...sexes('rest', [80, 70], employersOfRest),
    ...sexes('denominator', [100, 100], 9),
  ];
  expect(shown(cells(4), 'over-qualification')).toMatchObject({ '': 25, 'sex=male': 20, 'sex=female': 30 });
  expect(shown(cells(2), 'over-qualification')).toMatchObject({
    '': 'x',
    'sex=male': 'x',
    'sex=female': 'x',
  });
});

test('unknown occupations stand beside over-qualification where all three parts pass, else nowhere', () => {
  const of = (at: Record<string, string>, unknown: number, sexes = 1): Cell[] => [
    persons('over-qualification.numerator', at, 40 * sexes, 8),
    persons('over-qualification.rest', at, 60 * sexes, 8),
    persons('over-qualification.denominator', at, 100 * sexes + unknown, 9),
    persons('tertiary-uncoded.numerator', at, unknown, 5),
    persons('tertiary-uncoded.rest', at, 100 * sexes, 9),
    persons('tertiary-uncoded.denominator', at, 100 * sexes + unknown, 9),
  ];
  const cells = ({ male, female }: { male: number; female: number }) => [
    ...of({}, male + female, 2),
    ...of({ sex: 'male' }, male),
    ...of({ sex: 'female' }, female),
  ];
  const safe = cells({ male: 25, female: 60 });
  expect(shown(safe, 'over-qualification')).toMatchObject({ 'sex=male': 32, 'sex=female': 25 });
  expect(shown(safe, 'tertiary-uncoded')).toMatchObject({ 'sex=male': 20, 'sex=female': 37.5 });
  const few = cells({ male: 4, female: 60 });
  expect(shown(few, 'over-qualification')).toMatchObject({ 'sex=male': 38.1, 'sex=female': 25 });
  expect(shown(few, 'tertiary-uncoded')).toMatchObject({ 'sex=male': 'x', 'sex=female': 'x' });
});

const FIELDS = ['04', '06', '07'];
const LEVELS = ['5', '6'];
const UNIVERSITIES = ['university-of-bahrain', 'unlisted'];
const OUTCOMES = ['sustained-work', 'studying', 'jobseeker', 'some-work', 'not-captured'];
const ATOMS = FIELDS.flatMap((field) =>
  LEVELS.flatMap((level) =>
    UNIVERSITIES.flatMap((university) =>
      OUTCOMES.map((graduate_outcome) => ({ field, level, university, graduate_outcome })),
    ),
  ),
);
type Atom = (typeof ATOMS)[number];
const nameOf = (atom: Atom) => Object.values(atom).join(' ');
const few = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 12 }), fc.integer({ min: 5, max: 60 }));

/** The atoms a published cell stands for; a combination is of what is shown by itself nowhere beside it. */
function atomsOf(cell: ProtectedCell, all: readonly ProtectedCell[]): Atom[] {
  const { horizon: _, ...at } = cell.dimensions;
  return ATOMS.filter((atom) =>
    Object.entries(at).every(([dimension, id]) => {
      const own = atom[dimension as keyof Atom]; // nothing else is published
      if (id !== 'other-combined') return id === own;
      return !singlesBeside(cell, dimension, all).has(own);
    }),
  );
}

function singlesBeside(cell: ProtectedCell, dimension: string, all: readonly ProtectedCell[]): Set<string> {
  const others = Object.keys(cell.dimensions).filter((id) => id !== dimension);
  const beside = all.filter(
    ({ indicator, dimensions }) =>
      indicator === cell.indicator &&
      Object.keys(dimensions).length === others.length + 1 &&
      others.every((id) => dimensions[id] === cell.dimensions[id]),
  );
  return new Set(beside.flatMap(({ dimensions }) => dimensions[dimension] ?? []));
}

test('no count under the threshold can be worked out of fields, levels, institutions and outcomes', () => {
  fc.assert(
    fc.property(fc.array(few, { minLength: ATOMS.length, maxLength: ATOMS.length }), (counts) => {
      const graduates = ATOMS.flatMap(({ field, level, university, graduate_outcome }, at) =>
        alike(counts[at] ?? 0, { field_broad: field, level, university, graduate_outcome }),
      );
      const published = protectedCells(measured(graduates)).filter(
        ({ indicator, status }) =>
          status === 'published' && ['graduates-followed', 'graduate-outcomes'].includes(indicator),
      );
      const count = (atoms: readonly Atom[]) =>
        atoms.reduce((sum, atom) => sum + (counts[ATOMS.indexOf(atom)] ?? 0), 0);
      const sums = published.map((cell) => atomsOf(cell, published));
      const isFew = (number: number) => number > 0 && number < RULES.persons;
      for (const sum of sums) expect(isFew(count(sum))).toBe(false);
      const publication = {
        sums: sums.map((sum) => new Set(sum.map(nameOf))),
        empty: new Set(sums.filter((sum) => count(sum) === 0).flatMap((sum) => sum.map(nameOf))),
        atoms: ATOMS.map(nameOf),
      };
      for (const group of groups()) {
        if (!isFew(count(group))) continue;
        expect(derivable(publication, new Set(group.map(nameOf)))).toBe(false);
      }
    }),
    { numRuns: 60, seed: 42 },
  );
});

/** All that have the same value of one dimension, or of two. */
function groups(): Atom[][] {
  const dimensions = ['field', 'level', 'university', 'graduate_outcome'] as const;
  const sets = [
    ...dimensions.map((each) => [each]),
    ['field', 'graduate_outcome'],
    ['level', 'graduate_outcome'],
    ['university', 'graduate_outcome'],
  ] as const;
  return sets.flatMap((set) => [
    ...Map.groupBy(ATOMS, (atom) => set.map((each) => atom[each as keyof Atom]).join()).values(),
  ]);
}
