import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { linkBucket } from '../../../lambdas/link/link-bucket.ts';
import { measureBucket } from '../../../lambdas/measure/measure-bucket.ts';
import { benchRuntime } from '../bench-runtime.ts';

const STEPS = { link: linkBucket, measure: measureBucket } as const;
export type BucketStep = keyof typeof STEPS;

/** What one bucket took, in a process of its own as in a function of its own. */
export interface WorkerRun {
  readonly seconds: number;
  /** Largest resident set of the process. */
  readonly peakMiB: number;
}

const BENCH = join(import.meta.dirname, '../../bench.ts');

/** Runs a step over one bucket in another process. */
export function runWorker(
  step: BucketStep,
  of: { root: string; manifest: string; bucket: number },
): WorkerRun {
  const words = ['worker', step, of.root, of.manifest, String(of.bucket)];
  const child = spawnSync(process.execPath, [BENCH, ...words], { encoding: 'utf8' });
  if (child.status !== 0) throw new Error(`Bucket ${of.bucket} of ${step} failed: ${child.stderr}`);
  return JSON.parse(child.stdout) as WorkerRun; // written by worker
}

/** The other side of it: writes what the bucket took to stdout, as JSON. */
export async function worker([
  step,
  root = '',
  manifest = '',
  bucket = '',
]: readonly string[]): Promise<void> {
  if (step !== 'link' && step !== 'measure') throw new Error(`There is no step ${step} of buckets.`);
  const begun = performance.now();
  await STEPS[step](benchRuntime(root), { manifest, bucket: Number(bucket) });
  const run: WorkerRun = {
    seconds: (performance.now() - begun) / 1000,
    peakMiB: process.resourceUsage().maxRSS / 1024,
  };
  process.stdout.write(JSON.stringify(run));
}
