import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cleansePart } from '../../lambdas/cleanse/cleanse-part.ts';
import { Engine } from '../../lambdas/engine/engine.ts';
import { literal } from '../../lambdas/engine/sql.ts';
import { intake } from '../../lambdas/intake/intake.ts';
import { settle } from '../../lambdas/settle/settle.ts';
import { benchRuntime } from './bench-runtime.ts';
import { rowLoop } from './row-loop.ts';

/** What one case took, by step, in seconds. */
export type Timings = Readonly<Record<string, number>>;

/** One way to deal with the file; `folder` is its own and empty. */
type Case = (file: string, folder: string) => Promise<Timings>;

/** What is measured side by side, by name. */
export const CASES: Readonly<Record<string, Case>> = {
  maharat,
  'duckdb copy': floor,
  'duckdb buckets': uncleansedBuckets,
  'row loop': async (file, folder) => ({ total: await timed(() => rowLoop(file, folder)) }),
};

async function maharat(file: string, folder: string): Promise<Timings> {
  const runtime = benchRuntime(folder);
  const landing = 'landing/sio/contributions/2026-09/bench.csv';
  await mkdir(join(folder, 'landing/sio/contributions/2026-09'), { recursive: true });
  await mkdir(runtime.engine.scratch, { recursive: true });
  await copyFile(file, join(folder, landing));
  const started = performance.now();
  const outcome = await intake(runtime, { landing, receivedAt: null });
  const decoded = performance.now();
  const items = JSON.parse(await readFile(join(folder, 'work', outcome.itemsKey), 'utf8')) as {
    part: number;
  }[];
  for (const { part } of items) await cleansePart(runtime, { manifest: outcome.manifest, part });
  const cleansed = performance.now();
  if (outcome.submission === null) throw new Error('The bench file was not recognised.');
  await settle(runtime, { ...outcome, submission: outcome.submission });
  const settled = performance.now();
  return {
    intake: (decoded - started) / 1000,
    cleanse: (cleansed - decoded) / 1000,
    settle: (settled - cleansed) / 1000,
    total: (cleansed - started) / 1000,
  };
}

const READ = (file: string) =>
  `read_csv(${literal(file)}, delim = ';', header = true, all_varchar = true, auto_detect = false, columns = {
    'person': 'VARCHAR', 'sex': 'VARCHAR', 'nationality': 'VARCHAR', 'employer': 'VARCHAR', 'cr': 'VARCHAR',
    'sector': 'VARCHAR', 'title': 'VARCHAR', 'wage': 'VARCHAR', 'start': 'VARCHAR', 'fin': 'VARCHAR'})`;

async function floor(file: string, folder: string): Promise<Timings> {
  return withEngine(folder, (engine) =>
    engine.run(
      `COPY (SELECT * FROM ${READ(file)}) TO ${literal(join(folder, 'copy.parquet'))} (FORMAT parquet)`,
    ),
  );
}

/** The same ordered bucket files, by plain hash and without cleansing. */
async function uncleansedBuckets(file: string, folder: string): Promise<Timings> {
  return withEngine(folder, async (engine) => {
    await engine.run(
      `CREATE TABLE raw AS SELECT *, (hash(person) % 16)::INTEGER AS bucket FROM ${READ(file)}`,
    );
    for (let bucket = 0; bucket < 16; bucket++) {
      const select = `SELECT * EXCLUDE (bucket) FROM raw WHERE bucket = ${bucket} ORDER BY person, employer`;
      await engine.copyOrdered(select, join(folder, `bucket-${bucket}.parquet`));
    }
  });
}

async function withEngine(folder: string, work: (engine: Engine) => Promise<void>): Promise<Timings> {
  const engine = await Engine.open(benchRuntime(folder).engine);
  try {
    return { total: await timed(() => work(engine)) };
  } finally {
    await engine.close();
  }
}

async function timed(work: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}
