import { Duration } from 'aws-cdk-lib';
import {
  AccountRootPrincipal,
  ArnPrincipal,
  Effect,
  type IRole,
  PolicyDocument,
  PolicyStatement,
} from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { administration, USE_KEY, viaService } from './data-key.ts';
import { removalPolicy } from './removal.ts';

export interface UnprotectedKeyProps {
  /** The only principals that may encrypt or decrypt with it: measure and protect. */
  readonly users: readonly IRole[];
  readonly deleteWithStack: boolean;
}

/**
 * The key of cells before disclosure control. Unlike the other keys it does not leave its use to policies of
 * the account: only the named roles can decrypt, whatever a later policy grants to others.
 */
export function unprotectedKey(scope: Construct, id: string, props: UnprotectedKeyProps): Key {
  const services = ['s3', 'dynamodb'].map((service) => viaService(scope, service));
  const use = new PolicyStatement({
    sid: 'OnlyMeasureAndProtect',
    effect: Effect.ALLOW,
    principals: props.users.map((role) => new ArnPrincipal(role.roleArn)),
    actions: USE_KEY,
    resources: ['*'],
  });
  const setUp = new PolicyStatement({
    sid: 'SetUpTables',
    effect: Effect.ALLOW,
    principals: [new AccountRootPrincipal()],
    actions: ['kms:CreateGrant', 'kms:DescribeKey'],
    resources: ['*'],
    conditions: { StringEquals: { 'kms:ViaService': services }, Bool: { 'kms:GrantIsForAWSResource': true } },
  });
  return new Key(scope, id, {
    description: 'Maharat: cells before disclosure control; measure and protect only',
    enableKeyRotation: true,
    pendingWindow: Duration.days(30),
    removalPolicy: removalPolicy(scope, props.deleteWithStack),
    policy: new PolicyDocument({ statements: [administration(), use, setUp] }),
  });
}
