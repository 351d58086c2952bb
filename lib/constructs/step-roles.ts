import { Stack } from 'aws-cdk-lib';
import { type IRole, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import type { Area } from '../../lambdas/model/object-keys.ts';
import type { Table } from '../../lambdas/stores/tables.ts';
import { STEPS, type Step } from '../flows/step-sizes.ts';
import { areaStatements, STEP_GRANTS, tableStatement } from './step-permissions.ts';

/** What the grants of step-permissions refer to. */
export interface Granted {
  readonly buckets: Readonly<Record<Area, Bucket>>;
  readonly areaKeys: Readonly<Record<Area, IKey>>;
  readonly tables: Readonly<Record<Table, { readonly arn: string; readonly key: IKey }>>;
  readonly secret: { readonly arn: string; readonly key: IKey };
  /** The topics that tell agencies of their feedback. */
  readonly notices: { readonly arns: readonly string[]; readonly key: IKey };
  /** ARNs of the Glue catalogue, the database and its tables. */
  readonly catalog: readonly string[];
}

/** Name of a step's log group: known beforehand, so that its role need not wait for it. */
export function logGroupName(step: Step): string {
  return `/maharat/${step}`;
}

/** The role of each step, made before what it may touch: the key of unprotected cells names two of them. */
export class StepRoles extends Construct {
  readonly of: Readonly<Record<Step, Role>>;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    const roles = STEPS.map((step) => [step, this.role(step)]);
    this.of = Object.fromEntries(roles) as Record<Step, Role>; // one entry a step
  }

  /** Gives every step what its row of step-permissions says, and nothing else. */
  grant(granted: Granted): void {
    for (const step of STEPS) {
      for (const statement of statementsOf(step, granted)) this.of[step].addToPolicy(statement);
    }
  }

  private role(step: Step): Role {
    const role = new Role(this, step, {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      description: `Maharat: what the step ${step} may do`,
    });
    role.addToPolicy(writeLogs(this, step));
    role.addToPolicy(writeTraces());
    return role;
  }
}

function writeLogs(scope: Construct, step: Step): PolicyStatement {
  const group = Stack.of(scope).formatArn({
    service: 'logs',
    resource: `log-group:${logGroupName(step)}:*`,
  });
  return new PolicyStatement({ actions: ['logs:CreateLogStream', 'logs:PutLogEvents'], resources: [group] });
}

/** X-Ray has no resources to name (Service Authorization Reference, "AWS X-Ray"). */
function writeTraces(): PolicyStatement {
  return new PolicyStatement({
    actions: ['xray:PutTraceSegments', 'xray:PutTelemetryRecords'],
    resources: ['*'],
  });
}

function statementsOf(step: Step, granted: Granted): PolicyStatement[] {
  const grants = STEP_GRANTS[step];
  const statements = [
    ...grants.areas.flatMap((grant) => areaStatements(grant, granted.buckets[grant.area].bucketArn)),
    ...grants.tables.map((grant) => tableStatement(grant, granted.tables[grant.table].arn)),
    useKeys(keysOf(step, granted)),
  ];
  if (grants.secret) statements.push(useSecret(granted.secret.arn, grants.secret));
  if (grants.catalog) statements.push(pointPartitions(granted.catalog));
  if (grants.notices) statements.push(publishTo(granted.notices.arns));
  return statements;
}

function keysOf(step: Step, granted: Granted): IKey[] {
  const grants = STEP_GRANTS[step];
  const keys = [
    ...grants.areas.map((grant) => granted.areaKeys[grant.area]),
    ...grants.tables.map((grant) => granted.tables[grant.table].key),
    ...(grants.secret === 'read' ? [granted.secret.key] : []),
    ...(grants.notices ? [granted.notices.key] : []),
  ];
  return [...new Set(keys)];
}

function useKeys(keys: readonly IKey[]): PolicyStatement {
  return new PolicyStatement({
    actions: ['kms:Decrypt', 'kms:DescribeKey', 'kms:Encrypt', 'kms:GenerateDataKey'],
    resources: keys.map((key) => key.keyArn),
  });
}

function useSecret(arn: string, use: 'read' | 'version'): PolicyStatement {
  const action = use === 'read' ? 'secretsmanager:GetSecretValue' : 'secretsmanager:DescribeSecret';
  return new PolicyStatement({ actions: [action], resources: [arn] });
}

function pointPartitions(resources: readonly string[]): PolicyStatement {
  return new PolicyStatement({
    actions: ['glue:GetTable', 'glue:CreatePartition', 'glue:UpdatePartition', 'glue:DeletePartition'],
    resources: [...resources],
  });
}

function publishTo(topics: readonly string[]): PolicyStatement {
  return new PolicyStatement({ actions: ['sns:Publish'], resources: [...topics] });
}

/** A role as seen by constructs that would otherwise add statements of their own to it. */
export function sealed(role: Role): IRole {
  return role.withoutPolicyUpdates();
}
