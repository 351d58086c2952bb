import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Failures } from '../constructs/failures.ts';
import type { FlowMachine } from '../constructs/flow-machine.ts';
import { acknowledge, objectsOf, ownArn, wildcard } from './acknowledge.ts';

/** The wildcard resources of a state machine's role, each with its reason. */
export function acknowledgeMachine(machine: FlowMachine, name: string, work: Bucket): void {
  acknowledge(
    machine.role,
    {
      id: wildcard('*'),
      reason: 'Vended log delivery and X-Ray actions have no resource types; AWS accepts only *.',
    },
    {
      id: wildcard(ownArn(machine, 'states', `execution:${name}/*`)),
      reason: 'A Distributed Map follows its own child executions, whose names AWS makes up.',
    },
    {
      id: objectsOf(machine, work, '*'),
      reason: 'A Distributed Map reads its items and writes its results under keys named by submission.',
    },
  );
}

/** What stands of the findings on the failure queue. */
export function acknowledgeFailures(failures: Failures): void {
  acknowledge(failures.undelivered, {
    id: 'AwsSolutions-SQS3',
    reason: 'This queue is the dead-letter queue of the event rules.',
  });
}
