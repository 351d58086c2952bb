import { copyFile, mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { cleansePart } from '../../lambdas/cleanse/cleanse-part.ts';
import { sioContributions } from '../../lambdas/contracts/feeds/sio-contributions.ts';
import { lakeColumns } from '../../lambdas/contracts/lake-columns.ts';
import { Engine } from '../../lambdas/engine/engine.ts';
import { literal } from '../../lambdas/engine/sql.ts';
import { FEEDBACK_FILES } from '../../lambdas/feedback/feedback-folder.ts';
import { intake } from '../../lambdas/intake/intake.ts';
import { sha256 } from '../../lambdas/model/fingerprint.ts';
import { settle } from '../../lambdas/settle/settle.ts';
import { benchRuntime } from './bench-runtime.ts';
import { loopFeedback } from './loop-feedback.ts';
import { rowLoop } from './row-loop.ts';
import { checksum, type RowTotals } from './same-rows.ts';
import { readBare, readOurs } from './workbook-case.ts';

/** What one case took, by step, in seconds; `total` is all of it. */
export type Timings = Readonly<Record<string, number>>;

/** What a case measured, and what its rows came to where it cleansed them. */
export interface CaseOutcome {
  readonly timings: Timings;
  readonly totals?: RowTotals;
  /** Over all values of the accepted rows. */
  readonly checksum?: string;
  /** SHA-256 of the rows that went back, as CSV. */
  readonly rejected?: string;
}

/** One way to deal with the file; `folder` is its own and empty. */
type Case = (file: string, folder: string) => Promise<CaseOutcome>;

/** Ways to deal with a delimited file, side by side. */
export const TEXT_CASES: Readonly<Record<string, Case>> = {
  maharat,
  'duckdb copy': copyOnly,
  'duckdb buckets': uncleansedBuckets,
  'row loop': loop,
};

/** All that is measured, by name. */
export const CASES: Readonly<Record<string, Case>> = {
  ...TEXT_CASES,
  workbook: (file, folder) => timed(() => readOurs(file, folder)),
  'bare read': (file) => timed(() => readBare(file)),
};

const Items = z.array(z.object({ part: z.int() }));

/** Intake, cleanse and settle: from the landed file to the ordered bucket files of the lake. */
async function maharat(file: string, folder: string): Promise<CaseOutcome> {
  const runtime = benchRuntime(folder);
  const landing = 'landing/sio/contributions/2026-09/bench.csv';
  await mkdir(join(folder, 'landing/sio/contributions/2026-09'), { recursive: true });
  await mkdir(runtime.engine.scratch, { recursive: true });
  await copyFile(file, join(folder, landing));
  const started = performance.now();
  const outcome = await intake(runtime, { landing, receivedAt: null });
  const decoded = performance.now();
  const items = Items.parse(JSON.parse(await readFile(join(folder, 'work', outcome.itemsKey), 'utf8')));
  for (const { part } of items) await cleansePart(runtime, { manifest: outcome.manifest, part });
  const cleansed = performance.now();
  const { submission, fingerprint, manifest } = outcome;
  if (submission === null) throw new Error('The bench file was not recognised.');
  await settle(runtime, { submission, fingerprint, manifest });
  const settled = performance.now();
  const record = await runtime.ledger.get(submission);
  if (!record?.rows || record.lake === null) throw new Error(`The bench file is ${record?.state}.`);
  const { accepted, quarantined, duplicate } = record.rows;
  return {
    timings: {
      intake: (decoded - started) / 1000,
      cleanse: (cleansed - decoded) / 1000,
      settle: (settled - cleansed) / 1000,
      total: (settled - started) / 1000,
    },
    totals: { accepted, quarantined, duplicate },
    checksum: await checksumOf(folder, join(folder, record.lake)),
    rejected: await rejectedIn(folder),
  };
}

async function loop(file: string, folder: string): Promise<CaseOutcome> {
  const started = performance.now();
  const { totals, header } = await rowLoop(file, folder);
  const cleansed = performance.now();
  await loopFeedback(folder, header);
  const ended = performance.now();
  return {
    timings: {
      cleanse: (cleansed - started) / 1000,
      feedback: (ended - cleansed) / 1000,
      total: (ended - started) / 1000,
    },
    totals,
    checksum: await checksumOf(folder, folder),
    rejected: await rejectedIn(folder),
  };
}

async function rejectedIn(folder: string): Promise<string> {
  const names = await readdir(join(folder, 'feedback'), { recursive: true });
  const name = names.find((each) => each.endsWith(FEEDBACK_FILES.rejectedCsv));
  return name === undefined ? '' : sha256(await readFile(join(folder, 'feedback', name)));
}

/** Of all Parquet files under a folder. */
async function checksumOf(root: string, folder: string): Promise<string> {
  const names = await readdir(folder, { recursive: true });
  const files = names.filter((name) => name.endsWith('.parquet')).map((name) => join(folder, name));
  const columns = ['_row', ...lakeColumns(sioContributions).map(({ name }) => name)];
  const engine = await Engine.open(benchRuntime(root).engine);
  try {
    return await checksum(engine, files, columns);
  } finally {
    await engine.close();
  }
}

const READ = (file: string) =>
  `read_csv(${literal(file)}, delim = ';', header = true, all_varchar = true, auto_detect = false, columns = {
    'person': 'VARCHAR', 'sex': 'VARCHAR', 'nationality': 'VARCHAR', 'employer': 'VARCHAR', 'cr': 'VARCHAR',
    'sector': 'VARCHAR', 'title': 'VARCHAR', 'wage': 'VARCHAR', 'start': 'VARCHAR', 'fin': 'VARCHAR'})`;

async function copyOnly(file: string, folder: string): Promise<CaseOutcome> {
  return withEngine(folder, (engine) =>
    engine.run(
      `COPY (SELECT * FROM ${READ(file)}) TO ${literal(join(folder, 'copy.parquet'))} (FORMAT parquet)`,
    ),
  );
}

/** The same ordered bucket files, by plain hash and without cleansing. */
async function uncleansedBuckets(file: string, folder: string): Promise<CaseOutcome> {
  return withEngine(folder, async (engine) => {
    await engine.run(
      `CREATE TABLE raw AS SELECT *, (hash(person) % 16)::INTEGER AS bucket FROM ${READ(file)}`,
    );
    for (let bucket = 0; bucket < 16; bucket++) {
      const select = `SELECT * EXCLUDE (bucket) FROM raw WHERE bucket = ${bucket} ORDER BY hash(person)`;
      await engine.copyOrdered(select, join(folder, `bucket-${bucket}.parquet`));
    }
  });
}

async function withEngine(folder: string, work: (engine: Engine) => Promise<void>): Promise<CaseOutcome> {
  const engine = await Engine.open(benchRuntime(folder).engine);
  try {
    return await timed(() => work(engine));
  } finally {
    await engine.close();
  }
}

async function timed(work: () => Promise<unknown>): Promise<CaseOutcome> {
  const started = performance.now();
  await work();
  return { timings: { total: (performance.now() - started) / 1000 } };
}
