import { join } from 'node:path';
import { type CleanFile, rowsOfFiles } from '../../lambdas/accept/clean-rows.ts';
import { KEY, keySlices, keySql } from '../../lambdas/accept/key-slices.ts';
import { type RepeatedKeys, repeatedKeys } from '../../lambdas/accept/repeated-keys.ts';
import type { Contract } from '../../lambdas/contracts/contract.ts';
import { contractFor } from '../../lambdas/contracts/index.ts';
import { lakeColumns } from '../../lambdas/contracts/lake-columns.ts';
import { Engine } from '../../lambdas/engine/engine.ts';
import { identifier, literal } from '../../lambdas/engine/sql.ts';
import { memoryRuntime, type TestRuntime } from '../memory-runtime.ts';

const BUCKETS = 8;
const ROWS = 400;
let runtime: TestRuntime;

beforeEach(async () => {
  runtime = await memoryRuntime();
});
afterEach(() => runtime.dispose());

function contractOf(feed: string): Contract {
  const contract = contractFor(feed);
  if (!contract) throw new Error(`There is no feed ${feed}.`);
  return contract;
}

/** Every third key twice; the person's bucket does not follow the key where the key does not name the person. */
async function writeBuckets(engine: Engine, contract: Contract): Promise<CleanFile[]> {
  const { key, conflicts } = contract;
  const by = conflicts.policy === 'latest' ? conflicts.by : null;
  const bucket = key.includes('person') ? `n % ${BUCKETS}` : `_row % ${BUCKETS}`;
  const values = lakeColumns(contract).map(({ name, type }) => {
    if (key.includes(name)) return `(('k' || n)::VARCHAR) AS ${identifier(name)}`;
    const value = name === by ? "(DATE '2026-01-01' + (_row % 5)::INTEGER)" : 'NULL';
    return `${value}::${type} AS ${identifier(name)}`;
  });
  await engine.run(
    `CREATE TABLE made AS SELECT *, ${keySql(contract)} AS ${KEY} FROM
     (SELECT _row, ${values.join(', ')}, ${bucket} AS _bucket FROM
      (SELECT range AS _row, CASE WHEN range % 3 = 0 THEN range - 1 ELSE range END AS n FROM range(2, ${ROWS})))`,
  );
  const file = join(engine.scratch, 'made.parquet');
  await engine.run(`COPY made TO ${literal(file)} (FORMAT parquet)`);
  return [{ part: 0, buckets: Array.from({ length: BUCKETS }, (_, each) => each), file }];
}

async function leftOut(contract: Contract, atOnce: number): Promise<[RepeatedKeys, unknown[]]> {
  const engine = await Engine.open(runtime.engine);
  try {
    const files = await writeBuckets(engine, contract);
    const repeats = await repeatedKeys(engine, contract, rowsOfFiles(contract, files, ROWS - 2), atOnce);
    return [repeats, await engine.rows('SELECT * FROM left_out ORDER BY _row')];
  } finally {
    await engine.close();
  }
}

test.each([
  ['sio/contributions', 'whole buckets'],
  ['lmra/permits', 'every file, by a hash of the key'],
])('repeated keys of %s are the same however many slices they are sought in: %s', async (feed) => {
  const contract = contractOf(feed);
  const [whole, rows] = await leftOut(contract, ROWS);
  expect(whole.duplicate + whole.setAside).toBeGreaterThan(ROWS / 4);
  for (const atOnce of [150, 40, 1]) expect(await leftOut(contract, atOnce)).toEqual([whole, rows]);
});

test('a slice is whole buckets where the key names the person, else a share of the keys of all', () => {
  const buckets = [0, 1, 2, 3];
  const slices = (feed: string, atOnce: number) =>
    keySlices(contractOf(feed), { buckets, rows: 100 }, atOnce).map((slice) => slice.buckets.join());
  expect(slices('sio/contributions', 100)).toEqual(['0,1,2,3']);
  expect(slices('sio/contributions', 50)).toEqual(['0,1', '2,3']);
  expect(slices('sio/contributions', 1)).toEqual(['0', '1', '2', '3']);
  expect(slices('lmra/permits', 50)).toEqual(['0,1,2,3', '0,1,2,3']);
});
