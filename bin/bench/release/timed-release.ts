import { closeMonths } from '../../../lambdas/link/close-months.ts';
import { linkEmployers } from '../../../lambdas/link/link-employers.ts';
import { openRelease } from '../../../lambdas/link/open-release.ts';
import { measureRelease } from '../../../lambdas/measure/measure-release.ts';
import { planRelease } from '../../../lambdas/measure/plan-release.ts';
import { BucketBatches } from '../../../lambdas/model/bucket-batch.ts';
import type { Period } from '../../../lambdas/model/period.ts';
import { readJson } from '../../../lambdas/stores/object-store.ts';
import type { Runtime } from '../../../lambdas/stores/runtime.ts';
import { type Spent, stopwatch, together } from './spent.ts';
import { type BatchStep, runWorker, type WorkerRun } from './worker.ts';

/** What a release took, step by step; of steps over batches the batches one after the other, as one machine has them. */
export interface TimedRelease {
  readonly steps: Readonly<Record<string, Spent>>;
  readonly total: Spent;
  /** Of the steps over batches. */
  readonly workers: Readonly<Record<BatchStep, WorkerSummary>>;
}

export interface WorkerSummary {
  readonly batches: number;
  /** The one that took the most. */
  readonly slowest: Spent;
  readonly peakMiB: number;
}

/** Makes a release up to its cells: protect and publish see cells alone, however many persons are behind them. */
export async function timedRelease(runtime: Runtime, root: string, period: Period): Promise<TimedRelease> {
  const steps: Record<string, Spent> = {};
  const timed = async <T>(step: string, work: () => Promise<T>): Promise<T> => {
    const spent = stopwatch();
    const result = await work();
    steps[step] = spent();
    return result;
  };
  const opened = await timed('open', () => openRelease(runtime, { period }));
  const { manifest, batchesKey, missing } = opened;
  if (manifest === null) throw new Error(`Blocked: ${missing.join(', ')} missing.`);
  const batches = BucketBatches.parse(await readJson(runtime.objects, `work/${batchesKey}`));
  const overBatches = (step: BatchStep) => batches.map((batch) => runWorker(step, { root, manifest, batch }));
  await timed('plan', () => planRelease(runtime, { manifest }));
  await timed('employers', () => linkEmployers(runtime, { manifest }));
  const link = overBatches('link');
  steps.link = together(link);
  await timed('close', () => closeMonths(runtime, { manifest }));
  const measure = overBatches('measure');
  steps.measure = together(measure);
  await timed('merge', () => measureRelease(runtime, { manifest }));
  const workers = { link: summary(link), measure: summary(measure) };
  return { steps, total: together(Object.values(steps)), workers };
}

function summary(runs: readonly WorkerRun[]): WorkerSummary {
  const [slowest] = runs.toSorted((a, b) => b.cpuSeconds - a.cpuSeconds);
  if (slowest === undefined) throw new Error('There is no batch.');
  const { seconds, cpuSeconds } = slowest;
  const peakMiB = Math.max(...runs.map((run) => run.peakMiB));
  return { batches: runs.length, slowest: { seconds, cpuSeconds }, peakMiB };
}
