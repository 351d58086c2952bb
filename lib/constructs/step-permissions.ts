import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Area } from '../../lambdas/model/object-keys.ts';
import type { Table } from '../../lambdas/stores/tables.ts';
import type { Step } from '../flows/step-sizes.ts';

/** What a step may do to an area: objects under a key pattern within its bucket. */
export interface AreaGrant {
  readonly area: Area;
  readonly may: readonly ('read' | 'write' | 'remove' | 'tag')[];
  /** Key pattern within the bucket; everything when absent. */
  readonly under?: string;
}

/** What a step may do to a table. */
export interface TableGrant {
  readonly table: Table;
  readonly may: readonly ('read' | 'write')[];
}

/** Everything one step may touch. Absent is forbidden: the list is the policy. */
export interface StepGrants {
  readonly areas: readonly AreaGrant[];
  readonly tables: readonly TableGrant[];
  /** `read` the pseudonym key, or know its `version`. */
  readonly secret?: 'read' | 'version';
  readonly catalog?: true;
  /** Telling agencies that their feedback is there. */
  readonly notices?: true;
}

/** Least privilege, one step a row. Only measure and protect name the unprotected table and the cells area. */
export const STEP_GRANTS: Readonly<Record<Step, StepGrants>> = {
  intake: {
    areas: [
      { area: 'landing', may: ['read'] },
      { area: 'work', may: ['read', 'write', 'remove'] },
      { area: 'feedback', may: ['read', 'write', 'remove'] },
      { area: 'lake', may: ['read'], under: 'maharat/taxonomy/*' },
    ],
    tables: [{ table: 'ledger', may: ['read', 'write'] }],
    secret: 'version',
    notices: true,
  },
  cleanse: {
    areas: [
      { area: 'work', may: ['read', 'write'] },
      { area: 'quarantine', may: ['write'] },
      { area: 'lake', may: ['read'], under: 'maharat/taxonomy/*' },
    ],
    tables: [],
    secret: 'read',
  },
  settle: {
    areas: [
      { area: 'work', may: ['read', 'write', 'remove'] },
      { area: 'quarantine', may: ['read', 'write'] },
      { area: 'lake', may: ['read', 'write'] },
      { area: 'feedback', may: ['read', 'write', 'remove', 'tag'] },
    ],
    tables: [{ table: 'ledger', may: ['read', 'write'] }],
    catalog: true,
    notices: true,
  },
  link: {
    areas: [
      { area: 'lake', may: ['read', 'write'] },
      { area: 'work', may: ['read', 'write'], under: 'releases/*' },
    ],
    tables: [{ table: 'ledger', may: ['read', 'write'] }],
  },
  measure: {
    areas: [
      { area: 'lake', may: ['read'] },
      { area: 'work', may: ['read', 'write'], under: 'releases/*' },
      { area: 'cells', may: ['read', 'write'] },
    ],
    tables: [{ table: 'unprotected', may: ['read', 'write'] }],
  },
  protect: {
    areas: [
      { area: 'work', may: ['read', 'write'], under: 'releases/*' },
      { area: 'cells', may: ['read'] },
    ],
    tables: [
      { table: 'unprotected', may: ['read'] },
      { table: 'cells', may: ['read', 'write'] },
    ],
  },
  publish: {
    areas: [
      { area: 'work', may: ['read'], under: 'releases/*' },
      { area: 'reports', may: ['read', 'write'] },
    ],
    tables: [
      { table: 'ledger', may: ['read', 'write'] },
      { table: 'cells', may: ['read'] },
    ],
  },
};

const OBJECT_ACTIONS = {
  read: ['s3:GetObject'],
  write: ['s3:PutObject', 's3:AbortMultipartUpload'],
  remove: ['s3:DeleteObject'],
  tag: ['s3:PutObjectTagging'],
} as const;

const TABLE_ACTIONS = {
  read: ['dynamodb:GetItem', 'dynamodb:Query', 'dynamodb:BatchGetItem'],
  write: ['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem', 'dynamodb:BatchWriteItem'],
} as const;

/** Object actions over a bucket ARN, and listing where anything is read or removed. */
export function areaStatements(grant: AreaGrant, bucketArn: string): PolicyStatement[] {
  const under = grant.under ?? '*';
  const actions = grant.may.flatMap((may) => [...OBJECT_ACTIONS[may]]);
  const objects = new PolicyStatement({ actions, resources: [`${bucketArn}/${under}`] });
  if (!grant.may.some((may) => may === 'read' || may === 'remove')) return [objects];
  const list = new PolicyStatement({
    actions: ['s3:ListBucket'],
    resources: [bucketArn],
    ...(grant.under === undefined ? {} : { conditions: { StringLike: { 's3:prefix': [under] } } }),
  });
  return [objects, list];
}

/** Item actions over a table ARN. */
export function tableStatement(grant: TableGrant, tableArn: string): PolicyStatement {
  return new PolicyStatement({
    actions: grant.may.flatMap((may) => [...TABLE_ACTIONS[may]]),
    resources: [tableArn],
  });
}
