import {
  AccountRootPrincipal,
  ArnPrincipal,
  Effect,
  type IRole,
  PolicyStatement,
  Role,
} from 'aws-cdk-lib/aws-iam';
import { type IKey, Key } from 'aws-cdk-lib/aws-kms';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { removalPolicy } from './removal.ts';

export interface PseudonymSecretProps {
  readonly key: IKey;
  /** The only role that may read it. */
  readonly reader: IRole;
  /** Buckets its custodians must never read: pseudonyms and key in one hand are identities. */
  readonly apartFrom: readonly Bucket[];
}

/**
 * The key of pseudonyms: made by AWS, read by cleanse alone, looked after by custodians who may replace it but
 * can read neither it nor the lake.
 */
export class PseudonymSecret extends Construct {
  readonly secret: Secret;
  readonly custodian: Role;

  constructor(scope: Construct, id: string, props: PseudonymSecretProps) {
    super(scope, id);
    this.secret = new Secret(this, 'Secret', {
      description:
        'Maharat: key of pseudonyms. Rotation replays the originals; mixed versions refuse to link.',
      // by its ARN, since a Secret writes wildcard actions into the policy of a key it is given
      encryptionKey: Key.fromKeyArn(this, 'Key', props.key.keyArn),
      generateSecretString: {
        secretStringTemplate: '{}',
        generateStringKey: 'secret',
        passwordLength: 64,
        excludePunctuation: true,
      },
      removalPolicy: removalPolicy(this, false),
    });
    this.custodian = new Role(this, 'Custodian', {
      roleName: 'maharat-pseudonym-custodian',
      description: 'Maharat: replaces the key of pseudonyms; cannot read it, nor the lake',
      assumedBy: new AccountRootPrincipal(),
    });
    this.custodian.addToPolicy(this.replace());
    this.custodian.addToPolicy(
      new PolicyStatement({ actions: ['kms:GenerateDataKey', 'kms:Decrypt'], resources: [props.key.keyArn] }),
    );
    this.custodian.addToPolicy(apart(props.apartFrom));
    this.secret.addToResourcePolicy(onlyReader(props.reader));
  }

  private replace(): PolicyStatement {
    return new PolicyStatement({
      actions: ['secretsmanager:PutSecretValue', 'secretsmanager:DescribeSecret'],
      resources: [this.secret.secretArn],
    });
  }
}

function apart(buckets: readonly Bucket[]): PolicyStatement {
  return new PolicyStatement({
    effect: Effect.DENY,
    actions: ['s3:GetObject', 's3:GetObjectVersion', 's3:ListBucket'],
    resources: buckets.flatMap((bucket) => [bucket.bucketArn, bucket.arnForObjects('*')]),
  });
}

/** Denies reading to everybody but the reader, whatever their own policies grant. */
function onlyReader(reader: IRole): PolicyStatement {
  return new PolicyStatement({
    effect: Effect.DENY,
    principals: [new ArnPrincipal('*')],
    actions: ['secretsmanager:GetSecretValue'],
    resources: ['*'],
    conditions: { ArnNotEquals: { 'aws:PrincipalArn': reader.roleArn } },
  });
}
