import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CASES, type CaseOutcome } from './cases.ts';

/** What one process measured of one case. */
export interface Measured extends CaseOutcome {
  /** Largest resident set of the process. */
  readonly peakMiB: number;
}

const BENCH = join(import.meta.dirname, '../bench.ts');

/** Runs one case in this process and writes what it measured to stdout, as JSON. */
export async function oneCase(name: string, file: string): Promise<void> {
  const run = CASES[name];
  if (run === undefined) throw new Error(`No case ${name}; there are ${Object.keys(CASES).join(', ')}.`);
  const folder = mkdtempSync(join(tmpdir(), 'maharat-bench-'));
  try {
    const outcome = await run(file, folder);
    const measured: Measured = { ...outcome, peakMiB: process.resourceUsage().maxRSS / 1024 };
    process.stdout.write(JSON.stringify(measured));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Measures a case in a process of its own, so that its peak memory is its own; the median of some runs. */
export function measure(name: string, file: string, runs = 1): Measured {
  const measured = Array.from({ length: runs }, () => measureOnce(name, file));
  measured.sort((a, b) => (a.timings.total ?? 0) - (b.timings.total ?? 0));
  return measured[Math.floor(runs / 2)] as Measured; // there is at least one run
}

function measureOnce(name: string, file: string): Measured {
  const child = spawnSync(process.execPath, [BENCH, 'case', name, file], { encoding: 'utf8' });
  if (child.status !== 0) throw new Error(`The case ${name} failed: ${child.stderr}`);
  return JSON.parse(child.stdout) as Measured; // written by oneCase
}

/** A line about a case: its steps in seconds, and its peak memory. */
export function lineOf(name: string, { timings, peakMiB }: Measured): string {
  const steps = Object.entries(timings).map(([step, seconds]) => `${step} ${seconds.toFixed(2)} s`);
  return `${name.padEnd(16)} ${steps.join(', ').padEnd(64)} peak ${peakMiB.toFixed(0)} MiB`;
}
