import type { Period } from '../../lambdas/model/period.ts';
import type { Runtime } from '../../lambdas/stores/runtime.ts';
import type { Step } from '../../lib/flows/step-sizes.ts';
import type { Inbox, InboxFile } from './inbox.ts';
import { type Handler, loadHandler, localInvoke } from './invoke-step.ts';
import { peakMemoryMiB } from './peak-memory.ts';
import type { Progress } from './progress.ts';
import { makeRelease, type ReleaseOutcome } from './release-outcome.ts';
import type { FlowWorld, InvokeStep } from './run-flow.ts';
import type { RunSummary } from './run-summary.ts';
import { StepClock, seconds } from './step-clock.ts';
import { endOf } from './submission-end.ts';
import { type Submitted, summarise } from './submission-summaries.ts';
import { submitFile } from './submit-file.ts';

/** What a run is made of. */
export interface PipelineRun {
  readonly runtime: Runtime;
  readonly inbox: Inbox;
  /** The period to release. */
  readonly period: Period;
  /** Items of a Distributed Map under way at once. */
  readonly concurrency: number;
  readonly progress: Progress;
  /** Monotonic milliseconds. */
  readonly clock: () => number;
  /** Finds handlers; the real ones unless a test brings its own. */
  readonly load?: (step: Step) => Promise<Handler>;
}

/** What `run.json` says, and what the release lacks. */
export interface PipelineOutcome extends ReleaseOutcome {
  readonly summary: RunSummary;
}

/** Submits every file of the inbox in its order, then makes the release. */
export async function runPipeline(run: PipelineRun): Promise<PipelineOutcome> {
  const began = run.clock();
  const steps = new StepClock(run.clock);
  const invoke = localInvoke({ runtime: run.runtime, clock: steps, load: run.load ?? loadHandler });
  const submitted = await submitAll(run, invoke);
  const released = await release(run, invoke);
  const summary: RunSummary = {
    release: released.release,
    submissions: await summarise(run.runtime.ledger, submitted),
    seconds: { total: seconds(run.clock() - began), ...steps.seconds() },
    peakMemoryMiB: peakMemoryMiB(),
  };
  return { ...released, summary };
}

async function submitAll(run: PipelineRun, invoke: InvokeStep): Promise<Submitted[]> {
  const { files } = run.inbox;
  const submitted: Submitted[] = [];
  for (const [index, file] of files.entries()) {
    const flow = observed(run, invoke, `${index + 1}/${files.length} ${nameOf(file)}`);
    const one = await named(nameOf(file), () => submitFile(file, flow.world));
    const { state, why } = await endOf(run.runtime.ledger, one);
    submitted.push({ ...one, seconds: flow.done(state, why) });
  }
  return submitted;
}

async function release(run: PipelineRun, invoke: InvokeStep): Promise<ReleaseOutcome> {
  const flow = observed(run, invoke, `release ${run.period}`);
  const outcome = await named(`release ${run.period}`, () =>
    makeRelease(run.runtime, run.period, flow.world),
  );
  flow.done(outcome.release?.id ?? 'blocked');
  return outcome;
}

/** Says which flow failed, and that nothing done so far is lost. */
async function named<T>(name: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    const why = error instanceof Error ? error.message : 'for a reason unknown';
    throw new Error(`${name} failed: ${why} Run again with the same --out to go on from here.`, {
      cause: error,
    });
  }
}

/** A world for one flow that tells of each step under way and, when done, how long each took. */
function observed(run: PipelineRun, invoke: InvokeStep, name: string) {
  const began = run.clock();
  const steps = new StepClock(run.clock);
  const world: FlowWorld = {
    objects: run.runtime.objects,
    scratch: run.runtime.engine.scratch,
    concurrency: run.concurrency,
    invoke: (step, event) => {
      run.progress.working(`${name} ${step}`);
      return steps.time(step, () => invoke(step, event));
    },
  };
  const done = (state: string, why: string | null = null) => {
    const took = Object.entries(steps.seconds()).map(([step, time]) => `${step} ${time.toFixed(1)}`);
    const total = seconds(run.clock() - began);
    const line = `${name} ${state} in ${total.toFixed(1)} s (${took.join(', ')})`;
    run.progress.done(why === null ? line : `${line}: ${why}`);
    return total;
  };
  return { world, done };
}

function nameOf({ agency, feed, period, kind }: InboxFile): string {
  return `${agency}/${feed} ${period}${kind === 'full' ? '' : ` ${kind}`}`;
}
