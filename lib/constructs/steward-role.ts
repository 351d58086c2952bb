import { ArnFormat, Stack } from 'aws-cdk-lib';
import { AccountRootPrincipal, PolicyStatement, Role } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { tableStatement } from './step-permissions.ts';
import { machineArn } from './watch.ts';

export interface StewardRoleProps {
  /** Name of the ledger's table, which holds the questions and the decisions too. */
  readonly ledger: string;
  readonly ledgerKey: IKey;
  readonly landing: Bucket;
  /** Its version is told, never its value. */
  readonly pseudonyms: Secret;
  /** Name of the state machine of submissions. */
  readonly machine: string;
}

/**
 * A data steward: reads questions, writes decisions, and has submissions taken through their flow again. Sees which files
 * have landed, and no row of any of them.
 */
export class StewardRole extends Construct {
  readonly role: Role;

  constructor(scope: Construct, id: string, props: StewardRoleProps) {
    super(scope, id);
    this.role = new Role(this, 'Role', {
      roleName: 'maharat-steward',
      description: 'Maharat: decides what no rule can, and replays',
      assumedBy: new AccountRootPrincipal(),
    });
    for (const statement of this.statements(props)) this.role.addToPolicy(statement);
  }

  private statements({ ledger, ledgerKey, landing, pseudonyms, machine }: StewardRoleProps) {
    const stack = Stack.of(this);
    const table = stack.formatArn({ service: 'dynamodb', resource: 'table', resourceName: ledger });
    return [
      tableStatement({ table: 'ledger', may: ['read', 'write'] }, table),
      // the key is also that of the lake and of quarantine: here it opens the table alone
      new PolicyStatement({
        actions: ['kms:Decrypt', 'kms:DescribeKey', 'kms:Encrypt', 'kms:GenerateDataKey'],
        resources: [ledgerKey.keyArn],
        conditions: { StringEquals: { 'kms:ViaService': `dynamodb.${stack.region}.amazonaws.com` } },
      }),
      new PolicyStatement({ actions: ['s3:ListBucket'], resources: [landing.bucketArn] }),
      new PolicyStatement({ actions: ['secretsmanager:DescribeSecret'], resources: [pseudonyms.secretArn] }),
      new PolicyStatement({
        actions: ['states:StartExecution'],
        resources: [machineArn(this, machine)],
      }),
      new PolicyStatement({
        actions: ['states:DescribeExecution'],
        resources: [
          stack.formatArn({
            service: 'states',
            resource: 'execution',
            resourceName: `${machine}:*`,
            arnFormat: ArnFormat.COLON_RESOURCE_NAME,
          }),
        ],
      }),
    ];
  }
}
