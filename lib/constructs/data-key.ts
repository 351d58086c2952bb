import { Duration, Stack } from 'aws-cdk-lib';
import {
  AccountRootPrincipal,
  Effect,
  PolicyDocument,
  PolicyStatement,
  ServicePrincipal,
} from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { removalPolicy } from './removal.ts';

export interface DataKeyProps {
  readonly description: string;
  /** Services that use the key on behalf of principals of this account, such as `s3` or `dynamodb`. */
  readonly services: readonly string[];
  readonly deleteWithStack: boolean;
  /** Services that themselves send through the key, such as an alarm to an encrypted topic. */
  readonly senders?: readonly string[];
}

/** What administers a key without using it (AWS KMS developer guide, "Allows key administrators to administer the key"). */
const ADMINISTER = [
  'kms:CreateAlias',
  'kms:DeleteAlias',
  'kms:DescribeKey',
  'kms:DisableKey',
  'kms:EnableKey',
  'kms:EnableKeyRotation',
  'kms:GetKeyPolicy',
  'kms:GetKeyRotationStatus',
  'kms:ListAliases',
  'kms:ListGrants',
  'kms:ListResourceTags',
  'kms:PutKeyPolicy',
  'kms:RevokeGrant',
  'kms:ScheduleKeyDeletion',
  'kms:CancelKeyDeletion',
  'kms:TagResource',
  'kms:UntagResource',
  'kms:UpdateAlias',
  'kms:UpdateKeyDescription',
];

/** What a reader and writer of encrypted data asks of its key. */
export const USE_KEY = ['kms:Decrypt', 'kms:DescribeKey', 'kms:Encrypt', 'kms:GenerateDataKey'];

/**
 * A rotating customer key that the account administers but does not use by default: a principal needs the
 * actions in its own policy, and may use them only through the named services.
 */
export function dataKey(scope: Construct, id: string, props: DataKeyProps): Key {
  return new Key(scope, id, {
    description: props.description,
    enableKeyRotation: true,
    pendingWindow: Duration.days(30),
    removalPolicy: removalPolicy(scope, props.deleteWithStack),
    policy: new PolicyDocument({
      statements: [
        administration(),
        useThrough(scope, props.services),
        ...sendThrough(scope, props.senders ?? []),
      ],
    }),
  });
}

/** The first statement of every key: the account's administrators keep it, without reading with it. */
export function administration(): PolicyStatement {
  return new PolicyStatement({
    sid: 'Administer',
    effect: Effect.ALLOW,
    principals: [new AccountRootPrincipal()],
    actions: ADMINISTER,
    resources: ['*'],
  });
}

function useThrough(scope: Construct, services: readonly string[]): PolicyStatement {
  return new PolicyStatement({
    sid: 'UseThroughServices',
    effect: Effect.ALLOW,
    principals: [new AccountRootPrincipal()],
    actions: [...USE_KEY, 'kms:CreateGrant'],
    resources: ['*'],
    conditions: { StringEquals: { 'kms:ViaService': services.map((service) => viaService(scope, service)) } },
  });
}

function sendThrough(scope: Construct, senders: readonly string[]): PolicyStatement[] {
  return senders.map(
    (service) =>
      new PolicyStatement({
        effect: Effect.ALLOW,
        principals: [new ServicePrincipal(service)],
        actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
        resources: ['*'],
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(scope).account } },
      }),
  );
}

/** The name KMS knows a service of the stack's region by. */
export function viaService(scope: Construct, service: string): string {
  return `${service}.${Stack.of(scope).region}.amazonaws.com`;
}
