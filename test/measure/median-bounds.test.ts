import fc from 'fast-check';
import { Engine } from '../../lambdas/engine/engine.ts';
import { MERGED_BOUNDS } from '../../lambdas/measure/merge-sql.ts';
import { memoryRuntime, type TestRuntime } from '../memory-runtime.ts';

/** The employed of a month: wages of those in the register and of the others, and how many have none. */
interface Month {
  readonly linked: readonly number[];
  readonly unlinked: readonly number[];
  readonly unpaid: number;
}

let runtime: TestRuntime;
let engine: Engine;

beforeAll(async () => {
  runtime = await memoryRuntime();
  engine = await Engine.open(runtime.engine);
  await engine.run(
    'CREATE TABLE histograms (distribution VARCHAR, month VARCHAR, categories VARCHAR, units INTEGER, rows INTEGER)',
  );
  await engine.run(
    'CREATE TABLE counts (indicator VARCHAR, month VARCHAR, categories VARCHAR, value INTEGER)',
  );
  await engine.run(
    'CREATE TABLE employers (distribution VARCHAR, month VARCHAR, categories VARCHAR, employers VARCHAR[])',
  );
});
afterAll(async () => {
  await engine.close();
  await runtime.dispose();
});

/** Least and most by month, as the query has them. */
async function bounds(months: readonly Month[]): Promise<(number | null)[][]> {
  for (const table of ['histograms', 'counts', 'employers']) await engine.run(`DELETE FROM ${table}`);
  for (const [at, { linked, unlinked, unpaid }] of months.entries()) {
    const month = String(at).padStart(3, '0');
    const rows = [
      ...linked.map((wage) => `('wage', '${month}', '|linked=true', ${wage}, 1)`),
      ...unlinked.map((wage) => `('wage', '${month}', '|linked=false', ${wage}, 1)`),
    ];
    await engine.run(`INSERT INTO histograms VALUES ${rows.join(', ')}`);
    const everybody = rows.length + unpaid;
    await engine.run(`INSERT INTO counts VALUES ('employed', '${month}', '', ${everybody})`);
    await engine.run(`INSERT INTO employers VALUES ('wage', '${month}', '', ['a'])`);
  }
  const found = await engine.rows<{ month: string; least: number | null; most: number | null }>(
    MERGED_BOUNDS,
  );
  return found.map(({ least, most }) => [least, most]);
}

test('of three linked at 10, 20 and 30 two unlinked at 25 may draw the median up, one without a wage down, three anywhere', async () => {
  const linked = [10, 20, 30];
  expect(
    await bounds([
      { linked, unlinked: [25, 25], unpaid: 0 },
      { linked, unlinked: [], unpaid: 1 },
      { linked, unlinked: [], unpaid: 3 },
    ]),
  ).toEqual([
    [20, 25],
    [10, 20],
    [null, 30],
  ]);
});

/** Lower medians of all ways in which the unlinked belong or not and the unpaid earn nothing or without end. */
function medians({ linked, unlinked, unpaid }: Month): number[] {
  const ways = Array.from({ length: 2 ** unlinked.length }, (_, way) =>
    unlinked.filter((_wage, at) => (way & (2 ** at)) > 0),
  );
  return ways.flatMap((belong) =>
    [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY].map((wage) => {
      const all = [...linked, ...belong, ...Array<number>(unpaid).fill(wage)].sort((a, b) => a - b);
      return all[Math.ceil(all.length / 2) - 1] ?? Number.NaN;
    }),
  );
}

test('they are the least and the most of all medians that can be', async () => {
  const wages = (most: number) => fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: most });
  const month = fc.record({ linked: wages(9), unlinked: wages(5), unpaid: fc.integer({ min: 0, max: 4 }) });
  const months = fc.sample(month, { numRuns: 150, seed: 42 });
  const expected = months.map((each) => {
    const all = medians(each);
    return [Math.min(...all), Math.max(...all)].map((bound) => (Number.isFinite(bound) ? bound : null));
  });
  expect(await bounds(months)).toEqual(expected);
});
