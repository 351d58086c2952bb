import { FAILED } from './failure.ts';
import { type FlowResources, type Json, type State, transition } from './flow-definition.ts';
import { RETRY } from './retries.ts';
import { STEP_SIZES, type Step } from './step-sizes.ts';

/** One call of a step's function. */
export interface StepTask {
  readonly step: Step;
  /** The event, as an ASL payload template; the whole state when absent. */
  readonly event?: { readonly [field: string]: Json };
  /** Where the result goes in the state; null drops it, absent replaces the state. */
  readonly result?: string | null;
  readonly next: string | null;
}

/** A Task state that calls a step, tries again when the infrastructure failed, and goes to failure when that did not help. */
export function stepTask(resources: FlowResources, task: StepTask): State {
  return {
    ...call(resources, task),
    Catch: [{ ErrorEquals: ['States.ALL'], ResultPath: '$.failure', Next: FAILED }],
  };
}

/** The same within a Map, where a failure fails the item and so the Map. */
export function itemTask(resources: FlowResources, task: StepTask): State {
  return call(resources, task);
}

function call(resources: FlowResources, task: StepTask): State {
  const arn = resources.functions[task.step];
  if (arn === undefined)
    throw new Error(`The flow has no function for ${task.step}. Give its ARN in the resources.`);
  return {
    Type: 'Task',
    Resource: arn,
    ...(task.event ? { Parameters: { ...task.event } } : {}),
    ...(task.result === undefined ? {} : { ResultPath: task.result }),
    TimeoutSeconds: STEP_SIZES[task.step].timeoutSeconds,
    Retry: RETRY,
    ...transition(task.next),
  };
}
