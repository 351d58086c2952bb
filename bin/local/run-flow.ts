import type { ObjectStore } from '../../lambdas/stores/object-store.ts';
import type { FlowDefinition, FlowResources, Json } from '../../lib/flows/flow-definition.ts';
import type { Step } from '../../lib/flows/step-sizes.ts';
import { lowerDistributedMaps } from './lower-distributed-maps.ts';
import { runDistributedMap } from './run-distributed-map.ts';
import { runStateMachine, type TaskAnswers } from './state-machine.ts';

/** Calls a step with an event and gives its result. */
export type InvokeStep = (step: Step, event: Json) => Promise<Json>;

/** What a local execution works with. */
export interface FlowWorld {
  readonly invoke: InvokeStep;
  readonly objects: ObjectStore;
  /** Folder for temporary files. */
  readonly scratch: string;
  /** Items of a Distributed Map under way at once. */
  readonly concurrency: number;
}

const FUNCTION = 'arn:aws:lambda:local:000000000000:function:';

/** Integrations that have nothing to do here. */
const ELSEWHERE = ['arn:aws:states:::sns:publish', 'arn:aws:states:::states:startExecution'];

/** Resources of a flow that runs here: functions named for their steps, the work bucket for its area. */
export function localResources(steps: readonly Step[]): FlowResources {
  return {
    functions: Object.fromEntries(steps.map((step) => [step, `${FUNCTION}${step}`])),
    workBucket: 'work',
    failureTopic: 'arn:aws:sns:local:000000000000:failures',
    releaseMachine: 'arn:aws:states:local:000000000000:stateMachine:release',
  };
}

/**
 * Executes a flow made with local resources: each Task calls its step, each Distributed Map becomes a bounded
 * loop over its items. Returns the output; throws what the flow failed with, the step's own error as its cause.
 */
export async function runFlow(definition: FlowDefinition, input: Json, world: FlowWorld): Promise<Json> {
  const { definition: lowered, maps } = lowerDistributedMaps(definition);
  let last: unknown;
  const noted = async (step: Step, event: Json) => {
    try {
      return await world.invoke(step, event);
    } catch (error) {
      last = error;
      throw error;
    }
  };
  const answers = taskAnswers(lowered, noted);
  for (const [name, state] of maps) {
    const run = (items: FlowDefinition, item: Json) =>
      runStateMachine(items, item, taskAnswers(items, noted));
    answers[name] = (state_) => runDistributedMap({ name, state, input: state_, run, world });
  }
  try {
    return await runStateMachine(lowered, input, answers);
  } catch (error) {
    throw withCause(error, last);
  }
}

/** A Fail state keeps only name and message of what was caught; the step's own error says where it happened. */
function withCause(error: unknown, last: unknown): unknown {
  if (error instanceof Error && last instanceof Error && error !== last && error.message === last.message) {
    error.cause ??= last;
  }
  return error;
}

/**
 * Steps are called. The notice of a failure is left to who gets the error, and the start of a release to the
 * runner, which makes one when all files are in.
 */
function taskAnswers(definition: FlowDefinition, invoke: InvokeStep): TaskAnswers {
  const answers: TaskAnswers = {};
  for (const [name, { Type, Resource }] of Object.entries(definition.States)) {
    if (Type !== 'Task' || typeof Resource !== 'string') continue;
    if (ELSEWHERE.includes(Resource)) answers[name] = async () => ({});
    else if (Resource.startsWith(FUNCTION)) {
      // localResources made the name out of a step
      const step = Resource.slice(FUNCTION.length) as Step;
      answers[name] = (event) => invoke(step, event);
    }
  }
  return answers;
}
