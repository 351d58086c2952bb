import { FAILED } from './failure.ts';
import { type FlowResources, type Json, type State, transition } from './flow-definition.ts';
import type { Step } from './step-sizes.ts';
import { itemTask } from './step-task.ts';

/** A fan-out of one step over the items of a JSON array in the work bucket. */
export interface DistributedMap {
  /** Name of the state; its children's executions carry it, and its results lie under it. */
  readonly name: string;
  readonly step: Step;
  /** Path to the items' key within the work bucket. */
  readonly itemsKey: string;
  /** The event of one item, as an ASL payload template; `$$.Map.Item.Value` is the item. */
  readonly event: { readonly [field: string]: Json };
  /** Items at once at most; AWS allows 10,000, an account's Lambda concurrency is 1,000 unless raised. */
  readonly concurrency: number;
  readonly next: string | null;
}

/**
 * A Map state in distributed mode: items come out of an object and results go to objects, so neither passes
 * through the state. Children are STANDARD, because Express executions stop after five minutes.
 */
export function distributedMap(resources: FlowResources, map: DistributedMap): State {
  const task = `${map.name}Item`;
  return {
    Type: 'Map',
    Label: map.name,
    MaxConcurrency: map.concurrency,
    ItemReader: {
      Resource: 'arn:aws:states:::s3:getObject',
      ReaderConfig: { InputType: 'JSON' },
      Parameters: { Bucket: resources.workBucket, 'Key.$': map.itemsKey },
    },
    ItemSelector: { ...map.event },
    ItemProcessor: {
      ProcessorConfig: { Mode: 'DISTRIBUTED', ExecutionType: 'STANDARD' },
      StartAt: task,
      States: { [task]: itemTask(resources, { step: map.step, next: null }) },
    },
    ResultWriter: {
      Resource: 'arn:aws:states:::s3:putObject',
      Parameters: {
        Bucket: resources.workBucket,
        'Prefix.$': `States.Format('map-results/${map.name}/{}', ${map.itemsKey})`,
      },
    },
    ToleratedFailurePercentage: 0,
    ResultPath: null,
    Catch: [{ ErrorEquals: ['States.ALL'], ResultPath: '$.failure', Next: FAILED }],
    ...transition(map.next),
  };
}
