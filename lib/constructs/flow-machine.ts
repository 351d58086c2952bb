import { ArnFormat, Stack } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import { CfnStateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import type { FlowDefinition } from '../flows/flow-definition.ts';
import { removalPolicy } from './removal.ts';

export interface FlowMachineProps {
  /** Fixed, so that the machine's own role can name it: a Distributed Map starts executions of its own machine. */
  readonly name: string;
  readonly definition: FlowDefinition;
  readonly functionArns: readonly string[];
  readonly work: Bucket;
  readonly workKey: IKey;
  readonly failures: Topic;
  readonly failuresKey: IKey;
  /** Machines this one starts. */
  readonly starts: readonly string[];
}

/** One state machine: STANDARD, traced, its errors logged without data, its role able to do what its definition says. */
export class FlowMachine extends Construct {
  readonly arn: string;
  readonly role: Role;

  constructor(scope: Construct, id: string, props: FlowMachineProps) {
    super(scope, id);
    this.arn = Stack.of(this).formatArn({
      service: 'states',
      resource: 'stateMachine',
      resourceName: props.name,
      arnFormat: ArnFormat.COLON_RESOURCE_NAME,
    });
    this.role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('states.amazonaws.com') });
    for (const statement of this.statements(props)) this.role.addToPolicy(statement);
    const logs = new LogGroup(this, 'Logs', {
      logGroupName: `/aws/vendedlogs/states/${props.name}`,
      retention: RetentionDays.SIX_MONTHS,
      removalPolicy: removalPolicy(this, false),
    });
    const machine = new CfnStateMachine(this, 'Machine', {
      stateMachineName: props.name,
      stateMachineType: 'STANDARD',
      roleArn: this.role.roleArn,
      definitionString: Stack.of(this).toJsonString(props.definition),
      tracingConfiguration: { enabled: true },
      loggingConfiguration: {
        level: 'ALL',
        includeExecutionData: false,
        destinations: [{ cloudWatchLogsLogGroup: { logGroupArn: logs.logGroupArn } }],
      },
    });
    machine.node.addDependency(this.role);
  }

  private statements(props: FlowMachineProps): PolicyStatement[] {
    return [
      new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [...props.functionArns] }),
      new PolicyStatement({ actions: ['states:StartExecution'], resources: [this.arn, ...props.starts] }),
      new PolicyStatement({
        actions: ['states:DescribeExecution', 'states:StopExecution', 'states:RedriveExecution'],
        resources: [this.childExecutions(props.name)],
      }),
      new PolicyStatement({
        actions: ['s3:GetObject', 's3:PutObject', 's3:AbortMultipartUpload', 's3:ListMultipartUploadParts'],
        resources: [`${props.work.bucketArn}/*`],
      }),
      new PolicyStatement({ actions: ['sns:Publish'], resources: [props.failures.topicArn] }),
      new PolicyStatement({
        actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
        resources: [...new Set([props.workKey.keyArn, props.failuresKey.keyArn])],
      }),
      deliverLogs(),
      new PolicyStatement({
        actions: [
          'xray:PutTraceSegments',
          'xray:PutTelemetryRecords',
          'xray:GetSamplingRules',
          'xray:GetSamplingTargets',
        ],
        resources: ['*'],
      }),
    ];
  }

  private childExecutions(name: string): string {
    return Stack.of(this).formatArn({
      service: 'states',
      resource: 'execution',
      resourceName: `${name}/*`,
      arnFormat: ArnFormat.COLON_RESOURCE_NAME,
    });
  }
}

/** Vended log delivery has no resources to name (Step Functions developer guide, "Logging using CloudWatch Logs"). */
function deliverLogs(): PolicyStatement {
  return new PolicyStatement({
    actions: [
      'logs:CreateLogDelivery',
      'logs:GetLogDelivery',
      'logs:UpdateLogDelivery',
      'logs:DeleteLogDelivery',
      'logs:ListLogDeliveries',
      'logs:PutResourcePolicy',
      'logs:DescribeResourcePolicies',
      'logs:DescribeLogGroups',
    ],
    resources: ['*'],
  });
}
