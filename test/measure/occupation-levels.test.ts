import fc from 'fast-check';
import { Engine } from '../../lambdas/engine/engine.ts';
import { groupingOf, parseCategories } from '../../lambdas/measure/dimensions.ts';
import { type Category, digitTree, isRecorded, leavesOf } from '../../lambdas/protect/category-tree.ts';
import { memoryRuntime, type TestRuntime } from '../memory-runtime.ts';

let runtime: TestRuntime;
let engine: Engine;
beforeAll(async () => {
  runtime = await memoryRuntime();
  engine = await Engine.open(runtime.engine);
});
afterAll(async () => {
  await engine.close();
  await runtime.dispose();
});

/** Rows by occupation, as they are measured from codes of any depth. */
async function measured(codes: readonly (string | null)[]): Promise<Map<string, number>> {
  await engine.run('CREATE OR REPLACE TABLE coded (occupation VARCHAR)');
  await engine.fill('coded', [codes]);
  const { columns, sets, known, categories } = groupingOf([['occupation']]);
  const rows = await engine.rows<{ categories: string; counted: number }>(
    `SELECT ${categories} AS categories, count(*)::INTEGER AS counted
     FROM (SELECT *${columns} FROM coded) GROUP BY ${sets([])} HAVING ${known}`,
  );
  return new Map(rows.map((row) => [parseCategories(row.categories).occupation ?? '', row.counted]));
}

test('a code that stops at a group stands beside the parts of the group, at its own level alone', async () => {
  expect(Object.fromEntries(await measured(['2511', '25', '25', '2', null]))).toEqual({
    ...{ '2': 4, '25': 3, '251': 1, '2511': 1 },
    ...{ '2-unspecified': 1, '25-unspecified': 2, uncoded: 1 },
  });
});

const code = fc.oneof(
  fc.constantFrom(null, '2', '25', '251', '2511', '2512', '2521', '26', '3', '31', '3111', '3112'),
);

test('whatever the depth of codes, the categories below a group cover it, and each row is in one of the leaves', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(code, { minLength: 1, maxLength: 40 }), async (codes) => {
      const counts = await measured(codes);
      const tree = digitTree([...counts.keys()]);
      const sum = (those: readonly Category[]) =>
        those.reduce((total, { id }) => total + (counts.get(id) ?? 0), 0);
      const check = (category: Category) => {
        if (category.children.length === 0) return;
        expect(sum(category.children)).toBe(category.id === '' ? codes.length : counts.get(category.id));
        category.children.forEach(check);
      };
      check(tree);
      const leaves = leavesOf(tree).map(({ id }) => id);
      expect(leaves.sort()).toEqual([...counts.keys()].filter(isRecorded).sort());
    }),
    { numRuns: 60, seed: 7 },
  );
});
