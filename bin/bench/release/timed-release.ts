import { closeMonths } from '../../../lambdas/link/close-months.ts';
import { linkEmployers } from '../../../lambdas/link/link-employers.ts';
import { openRelease } from '../../../lambdas/link/open-release.ts';
import { measureRelease } from '../../../lambdas/measure/measure-release.ts';
import { planRelease } from '../../../lambdas/measure/plan-release.ts';
import type { Period } from '../../../lambdas/model/period.ts';
import type { Runtime } from '../../../lambdas/stores/runtime.ts';
import { type BucketStep, runWorker, type WorkerRun } from './worker.ts';

/** What a release took, step by step; of steps over buckets the buckets one after the other, as one machine has them. */
export interface TimedRelease {
  readonly seconds: Readonly<Record<string, number>>;
  readonly total: number;
  /** Of the steps over buckets. */
  readonly workers: Readonly<Record<BucketStep, WorkerSummary>>;
}

export interface WorkerSummary {
  readonly slowest: number;
  readonly peakMiB: number;
}

/** Makes a release up to its cells: protect and publish see cells alone, however many persons are behind them. */
export async function timedRelease(runtime: Runtime, root: string, period: Period): Promise<TimedRelease> {
  const seconds: Record<string, number> = {};
  const timed = async <T>(step: string, work: () => Promise<T>): Promise<T> => {
    const begun = performance.now();
    const result = await work();
    seconds[step] = (performance.now() - begun) / 1000;
    return result;
  };
  const { manifest, missing } = await timed('open', () => openRelease(runtime, { period }));
  if (manifest === null) throw new Error(`Blocked: ${missing.join(', ')} missing.`);
  await timed('plan', () => planRelease(runtime, { manifest }));
  await timed('employers', () => linkEmployers(runtime, { manifest }));
  const overBuckets = (step: BucketStep) =>
    Array.from({ length: runtime.profile.buckets }, (_, bucket) =>
      runWorker(step, { root, manifest, bucket }),
    );
  const link = overBuckets('link');
  seconds.link = sum(link);
  await timed('close', () => closeMonths(runtime, { manifest }));
  const measure = overBuckets('measure');
  seconds.measure = sum(measure);
  await timed('merge', () => measureRelease(runtime, { manifest }));
  const total = Object.values(seconds).reduce((all, each) => all + each, 0);
  return { seconds, total, workers: { link: summary(link), measure: summary(measure) } };
}

function sum(runs: readonly WorkerRun[]): number {
  return runs.reduce((all, { seconds }) => all + seconds, 0);
}

function summary(runs: readonly WorkerRun[]): WorkerSummary {
  return {
    slowest: Math.max(...runs.map(({ seconds }) => seconds)),
    peakMiB: Math.max(...runs.map(({ peakMiB }) => peakMiB)),
  };
}
