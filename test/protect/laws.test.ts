import fc from 'fast-check';
import { occupationsOfField } from '../../lambdas/contracts/codelists/field-occupation.ts';
import { isicHighLevel } from '../../lambdas/contracts/codelists/isic-high-level.ts';
import type { Cell, ProtectedCell } from '../../lambdas/model/cell.ts';
import { RULES } from '../../lambdas/model/rule-set.ts';
import { type Category, leavesOf } from '../../lambdas/protect/category-tree.ts';
import { partition } from '../../lambdas/protect/partition.ts';
import { judge } from '../../lambdas/protect/tally.ts';
import { cellsOf, type Member, persons, protectedCells } from './cells-of.ts';
import { derivable } from './derivable.ts';

const RUNS = { numRuns: 150, seed: 42 };

describe('any tree of counts', () => {
  interface Counted extends Category {
    readonly count: number;
    readonly children: readonly Counted[];
  }

  const small = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 60 }));
  const tree = (id: string, depth: number): fc.Arbitrary<Counted> =>
    depth === 0
      ? small.map((count) => ({ id, children: [], count }))
      : fc.integer({ min: 0, max: 4 }).chain((width) =>
          width === 0
            ? small.map((count): Counted => ({ id, children: [], count }))
            : fc
                .tuple(...Array.from({ length: width }, (_, child) => tree(`${id}${child}`, depth - 1)))
                .map((children) => ({
                  id,
                  children,
                  count: children.reduce((sum, child) => sum + child.count, 0),
                })),
        );

  const countOf = (categories: readonly Category[]) =>
    categories.flatMap(leavesOf).reduce((sum, leaf) => sum + (leaf as Counted).count, 0); // the tree is made of them
  const all = (category: Category): Category[] => [category, ...category.children.flatMap(all)];

  test('is cut into classes that cover it once, pass or are empty, and tell of nothing smaller', () => {
    fc.assert(
      fc.property(tree('', 3), (root) => {
        const classes = partition(root, {
          verdict: (categories) => {
            const count = countOf(categories);
            return judge({ value: count, persons: count, employers: null }, RULES);
          },
          weight: (category) => countOf([category]),
        });
        if (classes.length === 0) return expect(root.count).toBeLessThan(RULES.persons);
        const leaves = classes.flatMap(({ members }) => members.flatMap(leavesOf));
        expect(new Set(leaves).size).toBe(leaves.length);
        expect(leaves.length).toBe(leavesOf(root).length);
        for (const { members } of classes)
          expect(countOf(members) === 0 || countOf(members) >= RULES.persons).toBe(true);
        const sets = classes.map(({ members }) => members.flatMap(leavesOf));
        for (const category of all(root)) {
          const count = countOf([category]);
          if (count === 0 || count >= RULES.persons) continue;
          const own = new Set(leavesOf(category));
          const least = sets.filter((set) => set.every((leaf) => own.has(leaf)));
          const most = sets.filter((set) => set.some((leaf) => own.has(leaf)));
          const sum = (found: Category[][]) => found.reduce((total, set) => total + countOf(set), 0);
          expect(sum(least)).toBe(0);
          expect(sum(most)).toBeGreaterThanOrEqual(RULES.persons);
        }
      }),
      RUNS,
    );
  });
});

describe('any employed persons', () => {
  const SIDES: Readonly<Record<string, readonly string[]>> = {
    sector: ['public', 'private'],
    nationality_group: ['national', 'non-national', 'unknown'],
    sex: ['male', 'female', 'unknown'],
    age_band: ['15-24', '25-34', '65+'],
  };
  const TABLES = [
    [],
    ['sector'],
    ['nationality_group'],
    ['sector', 'nationality_group'],
    ['sex'],
    ['age_band'],
  ];
  const member = fc.record({
    ...Object.fromEntries(Object.entries(SIDES).map(([side, ids]) => [side, fc.constantFrom(...ids)])),
    employer: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  }) as fc.Arbitrary<Member>; // every property is drawn from texts
  const groups = fc.array(
    fc.tuple(member, fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 80 }))),
    { maxLength: 9 },
  );

  /** Every combination of categories, as JSON of the sides. */
  const atoms = Object.entries(SIDES)
    .reduce<Member[]>(
      (made, [side, ids]) => made.flatMap((atom) => ids.map((id) => ({ ...atom, [side]: id }))),
      [{}],
    )
    .map((atom) => JSON.stringify(atom));

  /** The categories a published value stands for on one side: a combination for those of its table not shown. */
  function categoriesOf(cells: readonly ProtectedCell[], side: string, id: string): readonly string[] {
    if (id !== 'other-combined') return [id];
    const shown = cells
      .filter((cell) => cell.status === 'published' && Object.keys(cell.dimensions).join() === side)
      .map((cell) => cell.dimensions[side]);
    const known = SIDES[side] ?? [];
    return known.filter((category) => !shown.includes(category));
  }

  function atomsOf(cells: readonly ProtectedCell[], dimensions: Record<string, string>): Set<string> {
    const wanted = Object.entries(dimensions).map(
      ([side, id]) => [side, categoriesOf(cells, side, id)] as const,
    );
    return new Set(
      atoms.filter((atom) => {
        const about: Member = JSON.parse(atom);
        return wanted.every(([side, ids]) => ids.includes(about[side] ?? ''));
      }),
    );
  }

  test('no category under a threshold can be worked out, and nothing under one is shown', () => {
    fc.assert(
      fc.property(groups, (drawn) => {
        const members = drawn.flatMap(([about, count]) => Array.from({ length: count }, () => about));
        const cells = cellsOf('employed', members, TABLES);
        const safe = protectedCells(cells).filter(
          (cell) =>
            cell.indicator === 'employed' && Object.keys(cell.dimensions).every((side) => side in SIDES),
        );
        const published = safe.filter((cell) => cell.status === 'published');
        const countOf = (set: ReadonlySet<string>) =>
          members.filter(({ employer: _, ...about }) => set.has(JSON.stringify(ordered(about)))).length;
        for (const cell of published) {
          const count = countOf(atomsOf(published, cell.dimensions));
          expect(count === 0 || count >= RULES.persons).toBe(true);
          expect(Math.abs((cell.value ?? Number.NaN) - count)).toBeLessThan(RULES.base / 2);
        }
        const empty = new Set(
          published
            .filter((cell) => cell.value === 0)
            .flatMap((cell) => [...atomsOf(published, cell.dimensions)]),
        );
        const sums = published.map((cell) => atomsOf(published, cell.dimensions));
        for (const cell of cells.filter((found) => found.value < RULES.persons)) {
          expect(derivable({ sums, empty, atoms }, atomsOf([], cell.dimensions))).toBe(false);
        }
      }),
      { ...RUNS, numRuns: 60 },
    );
  });

  function ordered(about: Member): Member {
    return Object.fromEntries(Object.keys(SIDES).map((side) => [side, about[side] ?? '']));
  }
});

describe('any graduates', () => {
  const FIELDS = ['0411', '0412', '0413', '0611', '0612', '0613', '0713', '0714', '0912', '0913'];
  const GROUPS = [...new Set(FIELDS.flatMap((field) => occupationsOfField(field)))].sort();
  const counts = fc.tuple(
    ...FIELDS.map(() => fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 60 }))),
  );

  function cellsFor(byField: ReadonlyMap<string, number>): Cell[] {
    const sum = (inside: (field: string) => boolean) =>
      [...byField].reduce((total, [field, count]) => total + (inside(field) ? count : 0), 0);
    const rollup = (dimension: string, digits: number) =>
      [...new Set(FIELDS.map((field) => field.slice(0, digits)))].map((id) =>
        persons(
          'graduates',
          { [dimension]: id },
          sum((field) => field.startsWith(id)),
        ),
      );
    const levels = [...new Set(GROUPS.flatMap((group) => [1, 2, 3].map((digits) => group.slice(0, digits))))];
    return [
      persons(
        'graduates',
        {},
        sum(() => true),
      ),
      ...rollup('field', 4),
      ...rollup('field_narrow', 3),
      ...rollup('field_broad', 2),
      ...levels.map((group) =>
        persons(
          'graduates-related',
          { occupation: group },
          sum((field) => related(field, group)),
        ),
      ),
      persons('jobseekers-wanting', {}, 20 * GROUPS.length),
      ...levels.map((group) =>
        persons(
          'jobseekers-wanting',
          { occupation: group },
          20 * GROUPS.filter((found) => found.startsWith(group)).length,
        ),
      ),
    ].filter((cell) => cell.value > 0);
  }

  const related = (field: string, group: string) =>
    occupationsOfField(field).some((found) => found.startsWith(group));

  test('fields and related occupations together tell of no field or group under a threshold', () => {
    fc.assert(
      fc.property(counts, (drawn) => {
        const byField = new Map(FIELDS.map((field, index) => [field, drawn[index] ?? 0]));
        const published = protectedCells(cellsFor(byField)).filter((cell) => cell.status === 'published');
        const sums = published.flatMap(({ indicator, dimensions }) => {
          if (indicator === 'graduates-related')
            return [new Set(FIELDS.filter((field) => related(field, dimensions.occupation ?? '')))];
          if (indicator === 'graduates' && !/other/.test(dimensions.field ?? ''))
            return [new Set(FIELDS.filter((field) => field.startsWith(dimensions.field ?? '')))];
          return [];
        });
        const count = (set: ReadonlySet<string>) =>
          [...set].reduce((total, field) => total + (byField.get(field) ?? 0), 0);
        const empty = new Set(sums.filter((set) => count(set) === 0).flatMap((set) => [...set]));
        const groups = [
          ...FIELDS.map((field) => new Set([field])),
          ...GROUPS.map((group) => new Set(FIELDS.filter((field) => related(field, group)))),
        ];
        for (const group of groups.filter((set) => count(set) > 0 && count(set) < RULES.persons)) {
          expect(derivable({ sums, empty, atoms: FIELDS }, group)).toBe(false);
        }
      }),
      RUNS,
    );
  });
});

test('the ten activity groups take in each section once', () => {
  const sections = isicHighLevel.codes.flatMap((code) => code.sections);
  expect([...sections].sort().join('')).toBe('ABCDEFGHIJKLMNOPQRSTU');
});
