import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { linkBatch } from '../../../lambdas/link/link-batch.ts';
import { measureBatch } from '../../../lambdas/measure/measure-batch.ts';
import { BucketBatch } from '../../../lambdas/model/bucket-batch.ts';
import { benchRuntime } from '../bench-runtime.ts';
import { type Spent, stopwatch } from './spent.ts';

const STEPS = { link: linkBatch, measure: measureBatch } as const;
export type BatchStep = keyof typeof STEPS;

/** What one batch took, in a process of its own as in a function of its own. */
export interface WorkerRun extends Spent {
  /** Largest resident set of the process. */
  readonly peakMiB: number;
}

const BENCH = join(import.meta.dirname, '../../bench.ts');

/** Runs a step over one batch in another process. */
export function runWorker(
  step: BatchStep,
  of: { root: string; manifest: string; batch: BucketBatch },
): WorkerRun {
  const words = ['worker', step, of.root, of.manifest, JSON.stringify(of.batch)];
  const child = spawnSync(process.execPath, [BENCH, ...words], { encoding: 'utf8' });
  if (child.status !== 0) throw new Error(`A batch of ${step} failed: ${child.stderr}`);
  return JSON.parse(child.stdout) as WorkerRun; // written by worker
}

/** The other side of it: writes what the batch took to stdout, as JSON. */
export async function worker([step, root = '', manifest = '', batch = '']: readonly string[]): Promise<void> {
  if (step !== 'link' && step !== 'measure') throw new Error(`There is no step ${step} of batches.`);
  const spent = stopwatch();
  await STEPS[step](benchRuntime(root), { manifest, batch: BucketBatch.parse(JSON.parse(batch)) });
  const run: WorkerRun = { ...spent(), peakMiB: process.resourceUsage().maxRSS / 1024 };
  process.stdout.write(JSON.stringify(run));
}
