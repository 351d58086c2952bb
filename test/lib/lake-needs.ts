import type { NeedsOf } from './gate.ts';
import { named, type Resources } from './synthesised.ts';

const REGION = 'me-south-1';

/** What requests to the bucket `lake` need of the deployment: objects by method, and the key of the area through S3. */
export function lakeNeeds(resources: Resources): NeedsOf {
  const bucket = `<${named(resources, 'AWS::S3::Bucket', 'StoragelakeBucket')[0]}.Arn>`;
  const key = dataKey(resources);
  const facts = {
    'kms:ViaService': `s3.${REGION}.amazonaws.com`,
    'kms:EncryptionContext:aws:s3:arn': bucket,
  };
  return ({ method, url = '/' }) => {
    const { pathname, searchParams } = new URL(url, 'http://s3');
    const [, area, ...rest] = decodeURIComponent(pathname).split('/');
    if (area !== 'lake') return [{ action: `s3:${method}`, resource: String(area), facts: {} }];
    const prefix = searchParams.get('prefix');
    if (prefix !== null)
      return [{ action: 's3:ListBucket', resource: bucket, facts: { 's3:prefix': prefix } }];
    const writes = method === 'PUT';
    return [
      {
        action: writes ? 's3:PutObject' : 's3:GetObject',
        resource: `${bucket}/${rest.join('/')}`,
        facts: {},
      },
      { action: writes ? 'kms:GenerateDataKey' : 'kms:Decrypt', resource: key, facts },
    ];
  };
}

/** What queries of the ledger need of the deployment: the action, one partition, and the key of the table through DynamoDB. */
export function ledgerNeeds(resources: Resources): NeedsOf {
  const table = `table/<${named(resources, 'AWS::DynamoDB::Table', 'Ledger')[0]}>`;
  const resource = `arn:<AWS::Partition>:dynamodb:${REGION}:<AWS::AccountId>:${table}`;
  const via = { 'kms:ViaService': `dynamodb.${REGION}.amazonaws.com` };
  return ({ headers }, body) => {
    const [, operation] = String(headers['x-amz-target']).split('.');
    const partition = JSON.parse(body.toString()).ExpressionAttributeValues?.[':partition']?.S ?? '';
    return [
      { action: `dynamodb:${operation}`, resource, facts: { 'dynamodb:LeadingKeys': partition } },
      ...['kms:Decrypt', 'kms:DescribeKey'].map((action) => ({
        action,
        resource: dataKey(resources),
        facts: via,
      })),
    ];
  };
}

function dataKey(resources: Resources): string {
  return `<${named(resources, 'AWS::KMS::Key', 'DataKey')[0]}.Arn>`;
}
