import { distributedMap } from './distributed-map.ts';
import { FAILED, failureStates } from './failure.ts';
import type { FlowDefinition, FlowResources, State } from './flow-definition.ts';
import { RETRY } from './retries.ts';
import { stepTask } from './step-task.ts';

/**
 * The flow of one submission: intake, cleanse over its parts side by side, settle, and a start of the release. Input
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
        next: resources.releaseMachine === undefined ? null : 'Settled',
      }),
      ...releaseStates(resources),
      Stopped: { Type: 'Succeed' },
      ...failureStates(resources),
    },
  };
}

/**
 * What stands has changed, so the month's release is started; it finds out itself whether the mandatory feeds
 * are there, and does nothing when they are not or when it would be the current one again.
 */
function releaseStates(resources: FlowResources): Record<string, State> {
  if (resources.releaseMachine === undefined) return {};
  return {
    Settled: {
      Type: 'Choice',
      Choices: [{ Variable: '$.settled.state', StringEquals: 'settled', Next: 'StartRelease' }],
      Default: 'Stopped',
    },
    StartRelease: {
      Type: 'Task',
      Resource: 'arn:aws:states:::states:startExecution',
      Parameters: {
        StateMachineArn: resources.releaseMachine,
        Input: { 'period.$': '$.submission.period' },
      },
      ResultPath: null,
      Retry: RETRY,
      Catch: [{ ErrorEquals: ['States.ALL'], ResultPath: '$.failure', Next: FAILED }],
      End: true,
    },
  };
}
