import { distributedMap } from './distributed-map.ts';
import { failureStates } from './failure.ts';
import type { FlowDefinition, FlowResources } from './flow-definition.ts';
import { stepTask } from './step-task.ts';

/**
 * The flow of one submission: intake, cleanse over its parts side by side, settle. Input
 * `{ landing, receivedAt }`; output the state after intake, with settle's result at `settled` unless intake
 * stopped (rejected, or known already).
 */
export function submissionFlow(resources: FlowResources): FlowDefinition {
  return {
    Comment: 'Maharat: one submission from landing to settled',
    StartAt: 'Intake',
    States: {
      Intake: stepTask(resources, { step: 'intake', next: 'WhatNext' }),
      WhatNext: {
        Type: 'Choice',
        Choices: [
          { Variable: '$.outcome', StringEquals: 'cleanse', Next: 'CleanseParts' },
          { Variable: '$.outcome', StringEquals: 'settle', Next: 'Settle' },
        ],
        Default: 'Stopped',
      },
      CleanseParts: distributedMap(resources, {
        name: 'CleanseParts',
        step: 'cleanse',
        itemsKey: '$.itemsKey',
        event: { 'manifest.$': '$.manifest', 'part.$': '$$.Map.Item.Value.part' },
        concurrency: 200,
        next: 'Settle',
      }),
      Settle: stepTask(resources, {
        step: 'settle',
        event: {
          'submission.$': '$.submission',
          'fingerprint.$': '$.fingerprint',
          'manifest.$': '$.manifest',
        },
        result: '$.settled',
        next: null,
      }),
      Stopped: { Type: 'Succeed' },
      ...failureStates(resources),
    },
  };
}
