import { type CfnElement, Stack, Validations } from 'aws-cdk-lib';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { IConstruct } from 'constructs';

/** One finding of cdk-nag that stands, and why. */
export interface Acknowledged {
  /** Rule id, with the finding in brackets where a rule has several. */
  readonly id: string;
  readonly reason: string;
}

/** Acknowledges findings on one construct, one by one; any other finding still fails the synthesis. */
export function acknowledge(construct: IConstruct, ...findings: readonly Acknowledged[]): void {
  for (const { id, reason } of findings)
    Validations.of(construct).acknowledge({ id: `AwsSolutions::${id}`, reason });
}

/** The finding of a resource that ends in a wildcard, as cdk-nag spells it. */
export function wildcard(resource: string): string {
  return `AwsSolutions-IAM5[Resource::${resource}]`;
}

/** The finding of a key pattern within a bucket, named from the stack of the construct whose policy has it. */
export function objectsOf(construct: IConstruct, bucket: Bucket, pattern: string): string {
  const owner = Stack.of(bucket);
  return wildcard(
    `${owner === Stack.of(construct) ? ownName(owner, bucket) : exportName(owner, bucket)}/${pattern}`,
  );
}

function ownName(owner: Stack, bucket: Bucket): string {
  const element = bucket.node.defaultChild as CfnElement; // a Bucket's default child is its CfnBucket
  return `<${owner.resolve(element.logicalId)}.Arn>`;
}

/** Another stack sees the ARN as an import of the owner's export. */
function exportName(owner: Stack, bucket: Bucket): string {
  return String(owner.resolve(owner.exportValue(bucket.bucketArn))['Fn::ImportValue']);
}

/** An ARN of this account and region as cdk-nag spells it. */
export function ownArn(construct: IConstruct, service: string, resource: string): string {
  const region = Stack.of(construct).resolve(Stack.of(construct).region);
  const place = typeof region === 'string' ? region : '<AWS::Region>';
  return `arn:<AWS::Partition>:${service}:${place}:${account(construct)}:${resource}`;
}

function account(construct: IConstruct): string {
  const resolved = Stack.of(construct).resolve(Stack.of(construct).account);
  return typeof resolved === 'string' ? resolved : '<AWS::AccountId>';
}
