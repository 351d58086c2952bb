import { ArnFormat, Duration, Stack } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, Metric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';

export interface WatchProps {
  readonly machines: Readonly<Record<string, string>>;
  readonly undelivered: Queue;
  readonly topic: Topic;
}

/** Alarms a person should get up for: a flow failed or timed out, an event could not start one. */
export class Watch extends Construct {
  constructor(scope: Construct, id: string, props: WatchProps) {
    super(scope, id);
    for (const [name, arn] of Object.entries(props.machines)) {
      this.alarm(props.topic, `${name}Failed`, executionMetric(arn, 'ExecutionsFailed'));
      this.alarm(props.topic, `${name}TimedOut`, executionMetric(arn, 'ExecutionsTimedOut'));
    }
    this.alarm(props.topic, 'Undelivered', props.undelivered.metricApproximateNumberOfMessagesVisible());
  }

  private alarm(topic: Topic, id: string, metric: Metric): void {
    const alarm = new Alarm(this, id, {
      metric,
      threshold: 1,
      evaluationPeriods: 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(new SnsAction(topic));
  }
}

function executionMetric(arn: string, metricName: string): Metric {
  return new Metric({
    namespace: 'AWS/States',
    metricName,
    dimensionsMap: { StateMachineArn: arn },
    statistic: 'Sum',
    period: Duration.minutes(5),
  });
}

/** ARN of a state machine by its fixed name. */
export function machineArn(scope: Construct, name: string): string {
  return Stack.of(scope).formatArn({
    service: 'states',
    resource: 'stateMachine',
    resourceName: name,
    arnFormat: ArnFormat.COLON_RESOURCE_NAME,
  });
}
