import { z } from 'zod';
import type { Period } from '../../lambdas/model/period.ts';
import { SubmissionKey, SubmissionState } from '../../lambdas/model/submission.ts';
import type { Runtime } from '../../lambdas/stores/runtime.ts';
import { STEPS } from '../../lib/flows/step-sizes.ts';
import { submissionFlow } from '../../lib/flows/submission-flow.ts';
import type { Inbox, InboxFile } from './inbox.ts';
import { type Handler, loadHandler, localInvoke } from './invoke-step.ts';
import { land } from './land.ts';
import { peakMemoryMiB } from './peak-memory.ts';
import type { Progress } from './progress.ts';
import { makeRelease, type ReleaseOutcome } from './release-outcome.ts';
import { type FlowWorld, localResources, runFlow } from './run-flow.ts';
import type { RunSummary } from './run-summary.ts';
import { StepClock, seconds } from './step-clock.ts';
import { type Submitted, summarise } from './submission-summaries.ts';

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
  readonly load?: (step: (typeof STEPS)[number]) => Promise<Handler>;
}

const Intaken = z.object({ submission: SubmissionKey.nullable(), state: SubmissionState });
const Settled = z.object({ settled: z.object({ state: SubmissionState }) });

/** What `run.json` says, and what the release lacks. */
export interface PipelineOutcome extends ReleaseOutcome {
  readonly summary: RunSummary;
}

/** Submits every file of the inbox, then makes the release. */
export async function runPipeline(run: PipelineRun): Promise<PipelineOutcome> {
  const { runtime, inbox, period, progress, clock } = run;
  const began = clock();
  const steps = new StepClock(clock);
  const invoke = localInvoke({ runtime, clock: steps, load: run.load ?? loadHandler });
  const submitted: Submitted[] = [];
  for (const [index, file] of inbox.files.entries()) {
    const name = `${index + 1}/${inbox.files.length} ${file.agency}/${file.feed} ${file.period}`;
    const world = watched(run, invoke, name);
    const one = await submit(run, file, world);
    submitted.push(one);
    progress.done(`${name} ${one.state} in ${one.seconds} s`);
  }
  const released = await makeRelease(runtime, period, watched(run, invoke, `release ${period}`));
  const summary: RunSummary = {
    release: released.release,
    submissions: await summarise(runtime.ledger, submitted),
    seconds: { total: seconds(clock() - began), ...steps.seconds() },
    peakMemoryMiB: peakMemoryMiB(),
  };
  return { ...released, summary };
}

/** Lands one file and runs its flow. */
export async function submit(
  run: Pick<PipelineRun, 'runtime' | 'clock'>,
  file: InboxFile,
  world: FlowWorld,
): Promise<Submitted> {
  const began = run.clock();
  const sha256 = await land(run.runtime.objects, file);
  const flow = submissionFlow(localResources(STEPS));
  const output = await runFlow(flow, { landing: file.landing, receivedAt: file.receivedAt }, world);
  const { submission, state } = Intaken.parse(output);
  const settled = Settled.safeParse(output);
  const end = settled.success ? settled.data.settled.state : state;
  return { file, sha256, submission, state: end, seconds: seconds(run.clock() - began) };
}

function watched(run: PipelineRun, invoke: FlowWorld['invoke'], name: string): FlowWorld {
  return {
    objects: run.runtime.objects,
    concurrency: run.concurrency,
    invoke: (step, event) => {
      run.progress.working(`${name} ${step}`);
      return invoke(step, event);
    },
  };
}
