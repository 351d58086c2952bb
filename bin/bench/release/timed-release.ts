import { closeMonths } from '../../../lambdas/link/close-months.ts';
import { linkEmployers } from '../../../lambdas/link/link-employers.ts';
import { openRelease } from '../../../lambdas/link/open-release.ts';
import { measureRelease } from '../../../lambdas/measure/measure-release.ts';
import { monthCells } from '../../../lambdas/measure/month-cells.ts';
import { planRelease } from '../../../lambdas/measure/plan-release.ts';
import { readingNamed } from '../../../lambdas/measure/reading.ts';
import { type BucketBatch, BucketBatches } from '../../../lambdas/model/bucket-batch.ts';
import type { Period } from '../../../lambdas/model/period.ts';
import { ReleaseManifest } from '../../../lambdas/model/release.ts';
import { planKey } from '../../../lambdas/model/release-keys.ts';
import { ReleasePlan } from '../../../lambdas/model/release-plan.ts';
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
  /** Object key. */
  readonly manifest: string;
}

export interface ReleaseOrder {
  readonly runtime: Runtime;
  readonly root: string;
  readonly period: Period;
  /**
   * Batches that are linked, and measured; all of them where it is absent. What lacks some is not merged, and goes for
   * measured.
   */
  readonly sample?: { readonly link?: number; readonly measure?: number };
}

export interface WorkerSummary {
  /** Those that ran, of so many. */
  readonly ran: number;
  readonly batches: number;
  /** The one that took the most. */
  readonly slowest: Spent;
  readonly peakMiB: number;
}

/** Makes a release up to its cells: protect and publish see cells alone, however many persons are behind them. */
export async function timedRelease({ runtime, root, period, sample }: ReleaseOrder): Promise<TimedRelease> {
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
  const over = (step: BatchStep, some: readonly BucketBatch[]) =>
    some.map((batch) => runWorker(step, { root, manifest, batch }));
  await timed('plan', () => planRelease(runtime, { manifest }));
  await timed('employers', () => linkEmployers(runtime, { manifest }));
  const link = over('link', batches.slice(0, sample?.link));
  steps.link = together(link);
  if (link.length === batches.length) await timed('close', () => closeMonths(runtime, { manifest }));
  const measure = over('measure', batches.slice(0, sample?.measure));
  steps.measure = together(measure);
  if (measure.length < batches.length) await takeForMeasured(runtime, manifest);
  else await timed('merge', () => measureRelease(runtime, { manifest }));
  const workers = { link: summary(link, batches), measure: summary(measure, batches) };
  return { steps, total: together(Object.values(steps)), workers, manifest };
}

function summary(runs: readonly WorkerRun[], { length: batches }: readonly BucketBatch[]): WorkerSummary {
  const [slowest] = runs.toSorted((a, b) => b.cpuSeconds - a.cpuSeconds);
  if (slowest === undefined) throw new Error('There is no batch.');
  const { seconds, cpuSeconds } = slowest;
  const peakMiB = Math.max(...runs.map((run) => run.peakMiB));
  return { ran: runs.length, batches, slowest: { seconds, cpuSeconds }, peakMiB };
}

/** Keeps no cells for the months of the plan, so that the next release finds them measured. */
async function takeForMeasured({ objects, profile }: Runtime, key: string): Promise<void> {
  const manifest = ReleaseManifest.parse(await readJson(objects, key));
  const { measure } = ReleasePlan.parse(await readJson(objects, planKey(manifest.id)));
  const { cells, titles } = monthCells(profile, manifest);
  for (const { reading, month } of measure) await objects.write(cells(readingNamed(reading), month), '[]');
  await objects.write(titles, '');
}
