import fc from 'fast-check';
import type { Cell } from '../../lambdas/model/cell.ts';
import { RULES } from '../../lambdas/model/rule-set.ts';
import { cellTable } from '../../lambdas/publish/cell-table.ts';
import { boundsOfGroup } from '../../lambdas/publish/data-quality/coding-bounds.ts';
import { cellsOf, PERIOD, persons, protectedCells } from './cells-of.ts';

const WANTING = 'jobseekers-wanting';
const MAJORS = ['1', '2', '5', '7'];

/** Jobseekers whose titles are alike: the code and its probability in hundredths, and the group of what competes with it. */
interface Alike {
  readonly major: string | null;
  readonly sure: number;
  readonly rival: string | null;
  readonly persons: number;
}

const alike: fc.Arbitrary<Alike> = fc.record({
  major: fc.option(fc.constantFrom(...MAJORS), { freq: 9 }),
  sure: fc.integer({ min: 0, max: 100 }),
  rival: fc.option(fc.constantFrom(...MAJORS)),
  persons: fc.integer({ min: 1, max: 60 }),
});

const sum = (those: readonly Alike[], of: (each: Alike) => number) =>
  those.reduce((total, each) => total + each.persons * of(each), 0);
const one = () => 1;

const isRival = (group: string) => (each: Alike) =>
  each.rival === group && each.major !== group && each.major !== null && each.sure < 100;
const isOpen = (each: Alike) => each.rival === null && each.major !== null && each.sure < 100;

/** What measure makes of them. */
function measured(those: readonly Alike[]): Cell[] {
  const everybody = those.flatMap(({ major, persons: count }) =>
    Array.from({ length: count }, () => ({ occupation: major === null ? 'uncoded' : `${major}111` })),
  );
  const cut = (digits: number) =>
    everybody
      .filter(({ occupation }) => digits === 4 || occupation !== 'uncoded')
      .map(({ occupation }) => ({ occupation: digits === 4 ? occupation : occupation.slice(0, digits) }));
  const counts = [
    ...cellsOf(WANTING, everybody, [[]]),
    ...[1, 2, 3, 4].flatMap((digits) => cellsOf(WANTING, cut(digits), [['occupation']])),
  ].map((each) => ({ ...each, employers: null }));
  const weight = (part: string, dimensions: Record<string, string>, value: number): Cell => ({
    ...{ indicator: `${WANTING}-${part}`, period: PERIOD, dimensions, value },
    ...{ persons: null, employers: null },
  });
  const doubts = (part: string, at: Record<string, string>, such: readonly Alike[]) => [
    weight(
      `coded-elsewhere.${part}`,
      at,
      sum(such, ({ sure }) => 100 - sure),
    ),
    persons(`${WANTING}-coded-elsewhere.${part}-rows`, at, sum(such, one)),
  ];
  const coded = those.filter(({ major }) => major !== null);
  const rightIn = (such: readonly Alike[], at: Record<string, string>) =>
    weight(
      'coded-right.sure',
      at,
      sum(such, ({ sure }) => sure),
    );
  const groups = MAJORS.flatMap((group) => {
    const own = coded.filter(({ major }) => major === group);
    return [
      rightIn(own, { occupation_major: group }),
      ...doubts('unrivalled', { occupation_major: group }, own.filter(isOpen)),
      ...doubts('rivalled', { runner_up_major: group }, coded.filter(isRival(group))),
    ];
  });
  return [...counts, rightIn(coded, {}), ...groups].filter(({ value }) => value > 0);
}

/** Each of the counts that make a bound up is rounded, and the share to a tenth of a per cent. */
const near = (count: number) => 2 * RULES.base + count / 1000;

test('bounds enclose what is published, are near the sums of probabilities, and stand with published groups alone', () => {
  fc.assert(
    fc.property(fc.array(alike, { minLength: 1, maxLength: 14 }), (those) => {
      const cells = cellTable(PERIOD, protectedCells(measured(those)));
      const total = sum(those, one);
      for (const group of MAJORS) {
        const own = those.filter(({ major }) => major === group);
        const bounds = boundsOfGroup(cells, WANTING, group);
        const [lower, figure, upper] = [bounds.lower, bounds.figure, bounds.upper].map(({ value }) => value);
        if (figure == null) {
          expect([lower, upper]).toEqual([null, null]);
          expect(cells.figure(`${WANTING}-coded-right`, { occupation_major: group }).value).toBeNull();
          continue;
        }
        expect(lower).toBeLessThanOrEqual(figure);
        expect(Math.abs((lower ?? 0) - sum(own, ({ sure }) => sure / 100))).toBeLessThan(near(sum(own, one)));
        if (upper == null) continue;
        expect(upper).toBeGreaterThanOrEqual(figure);
        const others = those.filter((each) => isRival(group)(each) || (isOpen(each) && each.major !== group));
        const uncoded = those.filter(({ major }) => major === null);
        const most = sum([...own, ...uncoded], one) + sum(others, ({ sure }) => (100 - sure) / 100);
        expect(upper).toBeGreaterThanOrEqual(Math.min(most, total) - near(0) - RULES.base);
      }
    }),
    { numRuns: 300, seed: 42 },
  );
});

test('expected numbers elsewhere are told of enough persons alone', () => {
  fc.assert(
    fc.property(fc.array(alike, { minLength: 1, maxLength: 14 }), (those) => {
      for (const { indicator, dimensions, value } of protectedCells(measured(those))) {
        if (indicator !== `${WANTING}-coded-elsewhere` || value === null || value === 0) continue;
        const group = dimensions.occupation_major ?? '';
        const behind = those.filter((each) => isRival(group)(each) || (isOpen(each) && each.major !== group));
        expect(sum(behind, one)).toBeGreaterThanOrEqual(RULES.persons);
      }
    }),
    { numRuns: 300, seed: 43 },
  );
});
