import { Duration } from 'aws-cdk-lib';
import { EventField, Rule, RuleTargetInput, Schedule } from 'aws-cdk-lib/aws-events';
import { SfnStateMachine } from 'aws-cdk-lib/aws-events-targets';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';

export interface TriggersProps {
  readonly landing: Bucket;
  readonly submissionMachineArn: string;
  readonly releaseMachineArn: string;
  readonly undelivered: Queue;
}

/** What starts the flows: an object that lands starts a submission, the calendar starts a release. */
export class Triggers extends Construct {
  constructor(scope: Construct, id: string, props: TriggersProps) {
    super(scope, id);
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('events.amazonaws.com') });
    role.addToPolicy(
      new PolicyStatement({
        actions: ['states:StartExecution'],
        resources: [props.submissionMachineArn, props.releaseMachineArn],
      }),
    );
    const start = (name: string, arn: string, input: RuleTargetInput) =>
      new SfnStateMachine(StateMachine.fromStateMachineArn(this, name, arn), {
        role: role.withoutPolicyUpdates(),
        input,
        deadLetterQueue: props.undelivered,
        retryAttempts: 24,
        maxEventAge: Duration.hours(24),
      });
    new Rule(this, 'Landed', {
      description: 'Maharat: a file has landed',
      eventPattern: {
        source: ['aws.s3'],
        detailType: ['Object Created'],
        detail: { bucket: { name: [props.landing.bucketName] } },
      },
      targets: [start('Submission', props.submissionMachineArn, landedInput())],
    });
    new Rule(this, 'Daily', {
      description: 'Maharat: release whatever month has its mandatory feeds; nothing new, nothing done',
      schedule: Schedule.cron({ minute: '0', hour: '3' }),
      targets: [start('Release', props.releaseMachineArn, RuleTargetInput.fromObject({ period: 'latest' }))],
    });
  }
}

function landedInput(): RuleTargetInput {
  return RuleTargetInput.fromObject({
    landing: `landing/${EventField.fromPath('$.detail.object.key')}`,
    receivedAt: EventField.time,
  });
}
