import { AttributeType, BillingMode, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { PARTITION_KEY, SORT_KEY } from '../../lambdas/stores/tables.ts';
import { removalPolicy } from './removal.ts';

export interface DocumentTableProps {
  readonly key: IKey;
  readonly deleteWithStack: boolean;
}

/** A table of the house: two string keys, paid by request, restorable to any second of 35 days, under a customer key. */
export function documentTable(scope: Construct, id: string, props: DocumentTableProps): Table {
  return new Table(scope, id, {
    partitionKey: { name: PARTITION_KEY, type: AttributeType.STRING },
    sortKey: { name: SORT_KEY, type: AttributeType.STRING },
    billingMode: BillingMode.PAY_PER_REQUEST,
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
    encryption: TableEncryption.CUSTOMER_MANAGED,
    encryptionKey: props.key,
    deletionProtection: !props.deleteWithStack,
    removalPolicy: removalPolicy(scope, props.deleteWithStack),
  });
}
