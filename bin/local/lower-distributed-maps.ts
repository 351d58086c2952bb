import type { FlowDefinition, State } from '../../lib/flows/flow-definition.ts';

/** A flow whose Distributed Maps are Task states of the same name, and the Map states they stand for. */
export interface LoweredFlow {
  readonly definition: FlowDefinition;
  readonly maps: ReadonlyMap<string, State>;
}

/** Fields that a Map and a Task share in meaning. */
const SHARED = [
  'Comment',
  'InputPath',
  'ResultSelector',
  'ResultPath',
  'OutputPath',
  'Retry',
  'Catch',
  'Next',
  'End',
];

/** A week: a Map has no time limit of its own, and a Task without one gets a minute. */
const NO_TIMEOUT = 7 * 24 * 60 * 60;

/**
 * Replaces every Map state in distributed mode, which only AWS runs, by a Task that the local runner answers.
 * Paths, retries, catches and transitions stay, so the rest of the definition runs as it is.
 */
export function lowerDistributedMaps(definition: FlowDefinition): LoweredFlow {
  const maps = new Map(Object.entries(definition.States).filter(([, state]) => isDistributed(state)));
  const states = Object.entries(definition.States).map(([name, state]) => [
    name,
    maps.has(name) ? asTask(state) : state,
  ]);
  return { definition: { ...definition, States: Object.fromEntries(states) }, maps };
}

function isDistributed(state: State): boolean {
  const { ItemProcessor } = state;
  if (state.Type !== 'Map' || typeof ItemProcessor !== 'object' || ItemProcessor === null) return false;
  return (
    'ProcessorConfig' in ItemProcessor &&
    JSON.stringify(ItemProcessor.ProcessorConfig).includes('"DISTRIBUTED"')
  );
}

function asTask(map: State): State {
  const shared = SHARED.filter((field) => field in map).map((field) => [field, map[field]]);
  return {
    Type: 'Task',
    Resource: 'arn:aws:states:::local:distributedMap',
    TimeoutSeconds: NO_TIMEOUT,
    ...Object.fromEntries(shared),
  };
}
