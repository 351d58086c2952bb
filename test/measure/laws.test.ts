import fc from 'fast-check';
import { Engine } from '../../lambdas/engine/engine.ts';
import { talliesOf } from '../../lambdas/measure/indicator.ts';
import { INDICATORS } from '../../lambdas/measure/indicator-catalogue.ts';
import { MERGED_QUANTILES } from '../../lambdas/measure/merge-sql.ts';
import type { Cell } from '../../lambdas/model/cell.ts';
import { personMonthsKey, spellsKey } from '../../lambdas/model/month-keys.ts';
import { bahrain } from '../../lambdas/profile/bahrain.ts';
import { memoryRuntime, type TestRuntime } from '../memory-runtime.ts';
import { measuredRelease, printOf } from '../release-of.ts';
import { MONTH, standSmallCountry } from '../small-country.ts';

const CELL_IDS = [
  ...new Set([...INDICATORS.map(({ id }) => id), ...INDICATORS.flatMap(talliesOf).map(({ id }) => id)]),
].sort();

async function cellsOf(runtime: TestRuntime, release: string): Promise<Cell[]> {
  const lists = await Promise.all(CELL_IDS.map((id) => runtime.unprotected.query(release, id)));
  return lists.flat();
}

async function measuredWith(
  buckets: number,
  of: { batchRows?: number; order?: number[] } = {},
): Promise<Cell[]> {
  const { order, ...changes } = of;
  const runtime = await memoryRuntime({ profile: { ...bahrain, buckets }, ...changes });
  try {
    await standSmallCountry(runtime);
    const { release } = await measuredRelease(runtime, MONTH, order);
    return await cellsOf(runtime, release);
  } finally {
    await runtime.dispose();
  }
}

test('one bucket and sixteen measure the same, each by itself', async () => {
  const one = await measuredWith(1);
  expect(one.length).toBeGreaterThan(60);
  expect(await measuredWith(16, { batchRows: 1 })).toEqual(one);
});

test('the order in which buckets are measured does not matter, nor how many at once, and twice is once', async () => {
  const forward = [0, 1, 2];
  const there = await measuredWith(3, { batchRows: 1, order: forward });
  expect(await measuredWith(3, { batchRows: 1, order: [...forward].reverse() })).toEqual(there);
  expect(await measuredWith(3, { order: [0] })).toEqual(there);
  expect(await measuredWith(3, { batchRows: 1, order: [2, 0, 1, 2] })).toEqual(there);
});

test('linking twice gives the same bytes, and so does linking a bucket by itself', async () => {
  const runtime = await memoryRuntime({ profile: { ...bahrain, buckets: 3 } });
  await standSmallCountry(runtime);
  const first = await measuredRelease(runtime, MONTH);
  const print = await printOf(runtime, first, MONTH);
  const bytes = () =>
    Promise.all(
      [personMonthsKey(print, 1), personMonthsKey(print, 2), spellsKey(print, 0), spellsKey(print, 1)].map(
        async (key) => Buffer.from(await runtime.objects.read(key)).toString('base64'),
      ),
    );
  const before = await bytes();
  expect(await measuredRelease(runtime, MONTH)).toEqual(first);
  expect(await bytes()).toEqual(before);
  await runtime.objects.remove('lake/maharat/');
  await runtime.objects.remove('cells/');
  expect(await measuredRelease({ ...runtime, batchRows: 1 }, MONTH)).toEqual(first);
  expect(await bytes()).toEqual(before);
  await runtime.dispose();
});

test('a month may have more cells than a call takes arguments', async () => {
  const runtime = await memoryRuntime({ profile: { ...bahrain, buckets: 1 } });
  await standSmallCountry(runtime);
  const { release } = await measuredRelease(runtime, MONTH);
  const [kept] = await runtime.objects.list(`cells/months/${MONTH}/person_months-0-`);
  const cells = Array.from({ length: 150_000 }, (_, at) => ({
    indicator: 'employed',
    period: MONTH,
    dimensions: { governorate: String(at) },
    value: 1,
    persons: 1,
    employers: 1,
  }));
  await runtime.objects.write(kept ?? '', JSON.stringify(cells));
  await measuredRelease(runtime, MONTH);
  const { length } = await runtime.unprotected.query(release, 'employed');
  expect(length).toBeGreaterThanOrEqual(150_000);
  await runtime.dispose();
});

test('a quantile from histograms is the one found by sorting', async () => {
  const runtime = await memoryRuntime();
  const engine = await Engine.open(runtime.engine);
  await engine.run(
    `CREATE TABLE employers AS SELECT 'wage' AS distribution, 'm' AS month, '' AS categories, ['e'] AS employers`,
  );
  await engine.run(
    'CREATE TABLE histograms (distribution VARCHAR, month VARCHAR, categories VARCHAR, units BIGINT, rows BIGINT)',
  );
  const wages = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 90 });
  await fc.assert(
    fc.asyncProperty(wages, async (units) => {
      await engine.run('DELETE FROM histograms');
      await engine.run(
        `INSERT INTO histograms VALUES ${units.map((unit) => `('wage', 'm', '', ${unit}, 1)`).join(', ')}`,
      );
      const [row] = await engine.rows<Record<'p1' | 'p2' | 'p3' | 'rows', number>>(MERGED_QUANTILES);
      const sorted = [...units].sort((a, b) => a - b);
      const lower = (quarter: number) => sorted[Math.ceil((sorted.length * quarter) / 4) - 1];
      expect([row?.rows, row?.p1, row?.p2, row?.p3]).toEqual([units.length, lower(1), lower(2), lower(3)]);
    }),
    { numRuns: 60, seed: 7 },
  );
  await engine.close();
  await runtime.dispose();
});
