import fc from 'fast-check';
import type { Cell } from '../../lambdas/model/cell.ts';
import { RULES } from '../../lambdas/model/rule-set.ts';
import { persons, protectedCells, shown } from './cells-of.ts';
import { derivable } from './derivable.ts';

const LEAVES = ['2511', '2512', '2521', '2611', '5221', '5223', '9111'];
const GROUPS = [...new Set(LEAVES.flatMap((leaf) => [1, 2, 3, 4].map((digits) => leaf.slice(0, digits))))];

/** Non-nationals and others hired by unit group, as cells of every level. */
function hires(counts: Readonly<Record<string, readonly [number, number]>>): Cell[] {
  return ['', ...GROUPS].flatMap((group) => {
    const inside = Object.entries(counts).filter(([leaf]) => leaf.startsWith(group));
    const found = inside.reduce((sum, [, [non]]) => sum + non, 0);
    const others = inside.reduce((sum, [, [, other]]) => sum + other, 0);
    const at: Record<string, string> = group === '' ? {} : { occupation: group };
    return [
      persons('hires-non-nationals.numerator', at, found),
      persons('hires-non-nationals.denominator', at, found + others, 5),
    ].filter(({ value }) => value > 0);
  });
}

test('a share stands where the non-nationals and the others are enough or none, and above such groups', () => {
  const cells = hires({ 2511: [20, 20], 2512: [30, 3], 2521: [15, 45], 5221: [40, 0] });
  expect(shown(cells, 'hires-non-nationals')).toEqual({
    '': 60,
    'occupation=2': 48.1,
    'occupation=25': 48.1,
    'occupation=251': 66.7,
    'occupation=2511': 'x',
    'occupation=2512': 'x',
    'occupation=252': 25,
    'occupation=2521': 25,
    'occupation=5': 100,
    'occupation=52': 100,
    'occupation=522': 100,
    'occupation=5221': 100,
  });
});

test('hires of a few are withheld altogether', () => {
  expect(shown(hires({ 2511: [20, 4] }), 'hires-non-nationals')).toMatchObject({
    '': 'x',
    'occupation=2511': 'x',
  });
});

test('records that stop at a group above are not told of by the difference', () => {
  const cells = hires({ 2511: [20, 20], 2512: [30, 30] }).map((cell) =>
    cell.dimensions.occupation === '251' ? { ...cell, value: cell.value + 1 } : cell,
  );
  expect(shown(cells, 'hires-non-nationals')).toMatchObject({ 'occupation=251': 'x', 'occupation=2511': 50 });
});

test('no few non-nationals and no few others of any group can be worked out', () => {
  const few = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 50 }));
  const drawn = fc.tuple(...LEAVES.map(() => fc.tuple(few, few)));
  fc.assert(
    fc.property(drawn, (pairs) => {
      const counts = Object.fromEntries(LEAVES.map((leaf, at) => [leaf, pairs[at] ?? ([0, 0] as const)]));
      const published = protectedCells(hires(counts)).filter(
        ({ indicator, status }) => indicator === 'hires-non-nationals' && status === 'published',
      );
      const ids = published.map(({ dimensions }) => dimensions.occupation ?? '');
      const leavesIn = (id: string) => {
        const parent = id.replace(/^other-combined-?/, '');
        const apart = ids.filter((other) => /^\d+$/.test(other) && other.length > parent.length);
        return LEAVES.filter(
          (leaf) =>
            leaf.startsWith(parent) && (id === parent || !apart.some((other) => leaf.startsWith(other))),
        );
      };
      for (const side of [0, 1] as const) {
        const count = (leaves: readonly string[]) =>
          leaves.reduce((sum, leaf) => sum + (counts[leaf]?.[side] ?? 0), 0);
        const sums = ids.map((id) => new Set(leavesIn(id)));
        const empty = new Set([
          ...LEAVES.filter((leaf) => counts[leaf]?.every((each) => each === 0)),
          ...sums.filter((set) => count([...set]) === 0).flatMap((set) => [...set]),
        ]);
        for (const group of ['', ...GROUPS]) {
          const leaves = LEAVES.filter((leaf) => leaf.startsWith(group));
          if (count(leaves) === 0 || count(leaves) >= RULES.persons) continue;
          expect(derivable({ sums, empty, atoms: LEAVES }, new Set(leaves))).toBe(false);
        }
      }
    }),
    { numRuns: 150, seed: 42 },
  );
});
