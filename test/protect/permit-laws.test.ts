import fc from 'fast-check';
import type { ProtectedCell } from '../../lambdas/model/cell.ts';
import { RULES } from '../../lambdas/model/rule-set.ts';
import { cellsOf, type Member, protectedCells } from './cells-of.ts';
import { derivable } from './derivable.ts';

const MAJORS = ['1', '2', '3', '5', '9'];
const ATOMS = MAJORS.flatMap((major) => ['national', 'non-national'].map((group) => `${group} ${major}`));

/** How many nationals and others want an occupation of the major group, and how many have a permit for one. */
const small = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 60 }));
const drawn = fc.tuple(...MAJORS.map(() => fc.tuple(small, small, small)));

const LEVELS = [1, 2, 3, 4];
const codeOf = (major: string) => `${major}111`;

function members(counts: readonly (readonly number[])[], at: number, group: string): Member[] {
  return MAJORS.flatMap((major, index) =>
    Array.from({ length: counts[index]?.[at] ?? 0 }, (_, each) => ({
      occupation: codeOf(major),
      nationality_group: group,
      employer: `e${each % 7}`,
    })),
  );
}

function occupationCells(indicator: string, those: readonly Member[]) {
  const levels = LEVELS.map((digits) =>
    those.map((each) => ({ ...each, occupation: each.occupation?.slice(0, digits) ?? '' })),
  );
  return [
    ...cellsOf(indicator, those, [[]]),
    ...levels.flatMap((cut) => cellsOf(indicator, cut, [['occupation']])),
  ];
}

/** The major groups that a published occupation stands for: a combination for those of its table not shown alone. */
function majorsOf(cells: readonly ProtectedCell[], { dimensions }: ProtectedCell): string[] {
  const id = dimensions.occupation;
  if (id === undefined) return MAJORS;
  if (id !== 'other-combined') return MAJORS.filter((major) => id.startsWith(major));
  const alone = cells.map((cell) => cell.dimensions.occupation?.slice(0, 1) ?? '');
  return MAJORS.filter((major) => !alone.includes(major));
}

test('of jobseekers by occupation, and nationals among them, no few can be worked out, and permits are never few', () => {
  fc.assert(
    fc.property(drawn, (counts) => {
      const nationals = members(counts, 0, 'national');
      const others = members(counts, 1, 'non-national');
      const cells = protectedCells([
        ...occupationCells('jobseekers-wanting', [...nationals, ...others]).map((cell) => ({
          ...cell,
          employers: null,
        })),
        ...cellsOf('jobseekers', [...nationals, ...others], [[], ['nationality_group']]),
        ...occupationCells('nationals-wanting', nationals),
        ...occupationCells('permit-holders', members(counts, 2, 'non-national')),
      ]);
      const of = (indicator: string) =>
        cells.filter((cell) => cell.indicator === indicator && cell.dimensions.occupation !== 'uncoded');
      const published = (indicator: string) => of(indicator).filter(({ status }) => status === 'published');
      for (const { value } of published('permit-holders'))
        expect(value === 0 || (value ?? 0) >= RULES.persons).toBe(true);
      const atomsOf = (cell: ProtectedCell) =>
        new Set(
          majorsOf(of(cell.indicator), cell).flatMap((major) =>
            cell.indicator === 'nationals-wanting' || cell.dimensions.nationality_group === 'national'
              ? [`national ${major}`]
              : [`national ${major}`, `non-national ${major}`],
          ),
        );
      const told = ['jobseekers-wanting', 'jobseekers', 'nationals-wanting']
        .flatMap(published)
        .filter(({ dimensions }) =>
          ['', 'occupation', 'nationality_group'].includes(Object.keys(dimensions).join()),
        )
        .filter(({ dimensions }) => ['national', undefined].includes(dimensions.nationality_group));
      const sums = told.map(atomsOf);
      const countOf = (set: ReadonlySet<string>) =>
        MAJORS.reduce(
          (total, major, index) =>
            total +
            (set.has(`national ${major}`) ? (counts[index]?.[0] ?? 0) : 0) +
            (set.has(`non-national ${major}`) ? (counts[index]?.[1] ?? 0) : 0),
          0,
        );
      told.forEach((cell, index) => {
        const distance = Math.abs((cell.value ?? Number.NaN) - countOf(sums[index] ?? new Set()));
        expect(distance).toBeLessThanOrEqual(RULES.base / 2);
      });
      const empty = new Set(sums.filter((set) => countOf(set) === 0).flatMap((set) => [...set]));
      const groups = ATOMS.map((atom) => new Set([atom])).concat(
        MAJORS.map((major) => new Set(ATOMS.filter((atom) => atom.endsWith(major)))),
      );
      for (const group of groups.filter((set) => countOf(set) > 0 && countOf(set) < RULES.persons))
        expect(derivable({ sums, empty, atoms: ATOMS }, group)).toBe(false);
    }),
    { numRuns: 150, seed: 42 },
  );
});
