import { Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { AREAS } from '../../lambdas/model/object-keys.ts';
import { TOPIC_PREFIX } from '../../lambdas/stores/sns-notices.ts';
import { TABLES } from '../../lambdas/stores/tables.ts';
import { acknowledgeFailures, acknowledgeMachine } from '../acknowledged/pipeline.ts';
import { commandOutputs } from '../constructs/command-outputs.ts';
import { dataKey } from '../constructs/data-key.ts';
import { Failures } from '../constructs/failures.ts';
import { FlowMachine } from '../constructs/flow-machine.ts';
import { StepFunction } from '../constructs/step-function.ts';
import { sealed } from '../constructs/step-roles.ts';
import { Triggers } from '../constructs/triggers.ts';
import { machineArn, Watch } from '../constructs/watch.ts';
import { releaseFlow } from '../flows/release-flow.ts';
import { STEPS, type Step } from '../flows/step-sizes.ts';
import { submissionFlow } from '../flows/submission-flow.ts';
import type { FoundationStack } from './foundation-stack.ts';

export interface PipelineProps extends StackProps {
  readonly foundation: FoundationStack;
  /** Name of the country profile, such as `bahrain`. */
  readonly profileName: string;
  /** Who is told of failures by e-mail, once they confirm the subscription. */
  readonly failureEmail?: string;
}

export const SUBMISSION_MACHINE = 'maharat-submission';
export const RELEASE_MACHINE = 'maharat-release';

/** What moves data: one function a step, the two state machines, what starts them, and the alarms. */
export class PipelineStack extends Stack {
  readonly functions: Readonly<Record<Step, StepFunction>>;
  readonly submission: FlowMachine;
  readonly release: FlowMachine;

  constructor(scope: Construct, id: string, props: PipelineProps) {
    super(scope, id, props);
    const { foundation } = props;
    const noticeKey = dataKey(this, 'NoticeKey', {
      description: 'Maharat: notices of failures',
      services: ['sns'],
      senders: ['cloudwatch.amazonaws.com'],
      deleteWithStack: false,
    });
    const failures = new Failures(this, 'Failures', { key: noticeKey, email: props.failureEmail });
    this.functions = this.makeFunctions(props);
    const resources = {
      functions: this.functionArns(),
      workBucket: foundation.storage.buckets.work.bucketName,
      failureTopic: failures.topic.topicArn,
      releaseMachine: machineArn(this, RELEASE_MACHINE),
    };
    const machine = {
      work: foundation.storage.buckets.work,
      workKey: foundation.keys.data,
      failures: failures.topic,
      failuresKey: noticeKey,
    };
    this.release = new FlowMachine(this, 'Release', {
      ...machine,
      name: RELEASE_MACHINE,
      definition: releaseFlow(resources),
      functionArns: this.arnsOf(['link', 'measure', 'protect', 'publish']),
      starts: [],
    });
    this.submission = new FlowMachine(this, 'Submission', {
      ...machine,
      name: SUBMISSION_MACHINE,
      definition: submissionFlow(resources),
      functionArns: this.arnsOf(['intake', 'cleanse', 'settle']),
      starts: [this.release.arn],
    });
    new Triggers(this, 'Triggers', {
      landing: foundation.storage.buckets.landing,
      submissionMachineArn: this.submission.arn,
      releaseMachineArn: this.release.arn,
      undelivered: failures.undelivered,
    });
    new Watch(this, 'Watch', {
      machines: { Submission: this.submission.arn, Release: this.release.arn },
      undelivered: failures.undelivered,
      topic: failures.topic,
    });
    commandOutputs(this, { MAHARAT_SUBMISSION_MACHINE: this.submission.arn });
    acknowledgeFailures(failures);
    acknowledgeMachine(this.submission, SUBMISSION_MACHINE, machine.work);
    acknowledgeMachine(this.release, RELEASE_MACHINE, machine.work);
  }

  private makeFunctions({ foundation, profileName }: PipelineProps): Record<Step, StepFunction> {
    const environment = {
      ...Object.fromEntries(
        AREAS.map((area) => [
          `MAHARAT_BUCKET_${area.toUpperCase()}`,
          foundation.storage.buckets[area].bucketName,
        ]),
      ),
      ...Object.fromEntries(
        TABLES.map((table) => [`MAHARAT_TABLE_${table.toUpperCase()}`, foundation.tableNames[table]]),
      ),
      MAHARAT_PROFILE: profileName,
      MAHARAT_GLUE_DATABASE: foundation.catalog.databaseName,
      MAHARAT_NOTICE_TOPICS: this.formatArn({ service: 'sns', resource: TOPIC_PREFIX }),
      MAHARAT_PSEUDONYM_SECRET_ARN: foundation.pseudonyms.secret.secretArn,
    };
    const functions = STEPS.map((step) => [
      step,
      new StepFunction(this, step, { step, role: sealed(foundation.roles.of[step]), environment }),
    ]);
    return Object.fromEntries(functions) as Record<Step, StepFunction>; // one entry a step
  }

  private functionArns(): Record<string, string> {
    return Object.fromEntries(STEPS.map((step) => [step, this.functions[step].function.functionArn]));
  }

  private arnsOf(steps: readonly Step[]): string[] {
    return steps.map((step) => this.functions[step].function.functionArn);
  }
}
