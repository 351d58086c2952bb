import { distributedMap } from './distributed-map.ts';
import { failureStates } from './failure.ts';
import type { FlowDefinition, FlowResources, Json, State } from './flow-definition.ts';
import type { Step } from './step-sizes.ts';
import { stepTask } from './step-task.ts';

/** Batches are few and each takes a function's whole memory; this is all of them at once for most countries. */
export const BATCHES_AT_ONCE = 64;

/**
 * The flow of one release: link and measure over batches of person buckets side by side, protect, publish. Input
 * `{ period }`; output what link opened, with publish's result at `published` unless the release is blocked by
 * missing feeds or is current already.
 */
export function releaseFlow(resources: FlowResources): FlowDefinition {
  return {
    Comment: 'Maharat: one release from settled submissions to published reports',
    StartAt: 'Open',
    States: {
      Open: stepTask(resources, {
        step: 'link',
        event: { task: 'open', 'period.$': '$.period' },
        next: 'WhatNext',
      }),
      WhatNext: {
        Type: 'Choice',
        Choices: [{ Variable: '$.outcome', StringEquals: 'open', Next: 'Plan' }],
        Default: 'NothingToDo',
      },
      Plan: onManifest(resources, 'measure', 'plan', 'LinkEmployers'),
      LinkEmployers: onManifest(resources, 'link', 'employers', 'LinkBuckets'),
      LinkBuckets: overBuckets(resources, 'LinkBuckets', 'link', 'CloseMonths'),
      CloseMonths: onManifest(resources, 'link', 'close', 'MeasureBuckets'),
      MeasureBuckets: overBuckets(resources, 'MeasureBuckets', 'measure', 'MergeMeasures'),
      MergeMeasures: onManifest(resources, 'measure', 'merge', 'Protect'),
      Protect: onManifest(resources, 'protect', null, 'Publish'),
      Publish: stepTask(resources, {
        step: 'publish',
        event: { 'manifest.$': '$.manifest' },
        result: '$.published',
        next: null,
      }),
      NothingToDo: { Type: 'Succeed' },
      ...failureStates(resources),
    },
  };
}

function onManifest(resources: FlowResources, step: Step, task: string | null, next: string): State {
  const event: Record<string, Json> = { ...(task === null ? {} : { task }), 'manifest.$': '$.manifest' };
  return stepTask(resources, { step, event, result: null, next });
}

function overBuckets(resources: FlowResources, name: string, step: Step, next: string): State {
  return distributedMap(resources, {
    name,
    step,
    itemsKey: '$.batchesKey',
    event: { task: 'batch', 'manifest.$': '$.manifest', 'batch.$': '$$.Map.Item.Value' },
    concurrency: BATCHES_AT_ONCE,
    next,
  });
}
