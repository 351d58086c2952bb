import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CASES, type Timings } from './bench/cases.ts';
import { writeSioFile } from './bench/sio-file.ts';

/** What one process measured of one case. */
interface Measured {
  readonly timings: Timings;
  readonly peakMiB: number;
}

const RUNS = 3;
const [, , command, name, file] = process.argv;

if (command === 'case') await oneCase(String(name), String(file));
else await allCases(Number(process.env.BENCH_ROWS ?? 1_000_000));

/** Each case in a process of its own, so that its peak memory is its own. */
async function oneCase(name: string, file: string): Promise<void> {
  const run = CASES[name];
  if (run === undefined) throw new Error(`No case ${name}; there are ${Object.keys(CASES).join(', ')}.`);
  const folder = mkdtempSync(join(tmpdir(), 'maharat-bench-'));
  try {
    const timings = await run(file, folder);
    const measured: Measured = { timings, peakMiB: process.resourceUsage().maxRSS / 1024 };
    process.stdout.write(JSON.stringify(measured));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function allCases(rows: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'maharat-bench-'));
  try {
    const file = join(folder, 'sio.csv');
    await writeSioFile(file, rows);
    const megabytes = statSync(file).size / 1e6;
    console.log(
      `sio/contributions: ${rows.toLocaleString('en')} rows, ${megabytes.toFixed(0)} MB; median of ${RUNS} runs\n`,
    );
    const medians = new Map(Object.keys(CASES).map((name) => [name, median(name, file)]));
    report(medians, megabytes);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function median(name: string, file: string): Measured {
  const runs = Array.from({ length: RUNS }, () => measure(name, file));
  runs.sort((a, b) => (a.timings.total ?? 0) - (b.timings.total ?? 0));
  return runs[Math.floor(RUNS / 2)] as Measured; // RUNS is at least one
}

function measure(name: string, file: string): Measured {
  const child = spawnSync(process.execPath, [import.meta.filename, 'case', name, file], { encoding: 'utf8' });
  if (child.status !== 0) throw new Error(`The case ${name} failed: ${child.stderr}`);
  return JSON.parse(child.stdout) as Measured; // written by oneCase
}

function report(medians: ReadonlyMap<string, Measured>, megabytes: number): void {
  const total = (name: string) => medians.get(name)?.timings.total ?? Number.NaN;
  for (const [name, { timings, peakMiB }] of medians) {
    const steps = Object.entries(timings).map(([step, seconds]) => `${step} ${seconds.toFixed(2)} s`);
    console.log(`${name.padEnd(16)} ${steps.join(', ').padEnd(60)} peak ${peakMiB.toFixed(0)} MiB`);
  }
  const ours = total('maharat');
  console.log(`\nintake + cleanse: ${ours.toFixed(2)} s, ${(megabytes / ours).toFixed(0)} MB/s`);
  console.log(
    `  ${(ours / total('duckdb copy')).toFixed(2)} times DuckDB copying the file to Parquet untouched`,
  );
  console.log(
    `  ${(ours / total('duckdb buckets')).toFixed(2)} times DuckDB writing it uncleansed into ordered bucket files`,
  );
  console.log(`  ${(total('row loop') / ours).toFixed(2)} times faster than a row loop of csv-parse and zod`);
}
