import type { Executions } from '../../lambdas/stores/executions.ts';
import type { Runtime } from '../../lambdas/stores/runtime.ts';
import { STEPS } from '../../lib/flows/step-sizes.ts';
import { submissionFlow } from '../../lib/flows/submission-flow.ts';
import { type LocalFunctions, loadHandler, localInvoke } from './invoke-step.ts';
import { localResources, runFlow } from './run-flow.ts';
import { StepClock } from './step-clock.ts';

/** How flows run in this process. */
export interface LocalSettings {
  /** Items of a Distributed Map under way at once. */
  readonly concurrency: number;
  /** Monotonic milliseconds. */
  readonly clock: () => number;
  /** Finds the handler of a step; the real one when absent. */
  readonly load?: LocalFunctions['load'];
}

/** Executions of the deployed definition in this process. */
export function localExecutions(runtime: Runtime, settings: LocalSettings): Executions {
  const load = settings.load ?? loadHandler;
  const invoke = localInvoke({ runtime, clock: new StepClock(settings.clock), load });
  const { objects, engine } = runtime;
  const world = { invoke, objects, scratch: engine.scratch, concurrency: settings.concurrency };
  const flow = submissionFlow(localResources(STEPS));
  return { run: ({ landing, receivedAt }) => runFlow(flow, { landing, receivedAt }, world) };
}
