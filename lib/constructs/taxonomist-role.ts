import { Stack } from 'aws-cdk-lib';
import { AccountRootPrincipal, PolicyStatement, Role } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { DECISIONS } from '../../lambdas/stores/dynamo-reviews.ts';
import { viaService } from './data-key.ts';

export interface TaxonomistRoleProps {
  readonly lake: Bucket;
  /** Name of the ledger's table, which holds what stewards decided. */
  readonly ledger: string;
  /** The key of both, and of work and quarantine. */
  readonly key: IKey;
}

/** Objects of imported taxonomies within the bucket of the lake. */
export const TAXONOMIES = 'maharat/taxonomy/*';

/** Who keeps the taxonomy: brings one into force, learnt with what stewards decided. Reads no object, and of the ledger nothing else. */
export class TaxonomistRole extends Construct {
  readonly role: Role;

  constructor(scope: Construct, id: string, props: TaxonomistRoleProps) {
    super(scope, id);
    this.role = new Role(this, 'Role', {
      roleName: 'maharat-taxonomist',
      description: 'Maharat: imports the taxonomy that titles and skills are coded by',
      assumedBy: new AccountRootPrincipal(),
    });
    for (const statement of [...this.writing(props), ...this.learning(props)])
      this.role.addToPolicy(statement);
  }

  /** With bucket keys the encryption context is the bucket, so the key serves the lake alone. */
  private writing({ lake, key }: TaxonomistRoleProps): PolicyStatement[] {
    return [
      new PolicyStatement({ actions: ['s3:PutObject'], resources: [lake.arnForObjects(TAXONOMIES)] }),
      new PolicyStatement({
        actions: ['kms:GenerateDataKey'],
        resources: [key.keyArn],
        conditions: {
          StringEquals: {
            'kms:ViaService': viaService(this, 's3'),
            'kms:EncryptionContext:aws:s3:arn': lake.bucketArn,
          },
        },
      }),
    ];
  }

  private learning({ ledger, key }: TaxonomistRoleProps): PolicyStatement[] {
    const table = Stack.of(this).formatArn({
      service: 'dynamodb',
      resource: 'table',
      resourceName: ledger,
    });
    return [
      new PolicyStatement({
        actions: ['dynamodb:Query'],
        resources: [table],
        conditions: { 'ForAllValues:StringEquals': { 'dynamodb:LeadingKeys': [DECISIONS] } },
      }),
      new PolicyStatement({
        actions: ['kms:Decrypt', 'kms:DescribeKey'],
        resources: [key.keyArn],
        conditions: { StringEquals: { 'kms:ViaService': viaService(this, 'dynamodb') } },
      }),
    ];
  }
}
