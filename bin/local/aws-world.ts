import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { CreateBucketCommand, HeadBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { AREAS } from '../../lambdas/model/object-keys.ts';
import type { Environment } from '../../lambdas/stores/runtime-from-environment.ts';
import { S3ObjectStore } from '../../lambdas/stores/s3-object-store.ts';
import { createTableIfMissing } from '../../lambdas/stores/tables.ts';
import { UsageError } from './usage-error.ts';
import { runtimeOver, type World, type WorldSettings } from './world.ts';

/**
 * A world at the S3 and DynamoDB endpoints of `AWS_ENDPOINT_URL` or `AWS_ENDPOINT_URL_S3` and `_DYNAMODB`.
 * Buckets `maharat-<area>` and tables `maharat-<table>` (or as `MAHARAT_BUCKET_…`, `MAHARAT_TABLE_…` say) are
 * created when missing. Throws UsageError without endpoints, so that nobody fills a real account by accident.
 */
export async function openAwsWorld(env: Environment, settings: WorldSettings): Promise<World> {
  const common = { region: env.AWS_REGION ?? env.AWS_DEFAULT_REGION ?? 'us-east-1', ...credentials(env) };
  const s3 = new S3Client({
    ...common,
    endpoint: endpoint(env, 'S3'),
    forcePathStyle: true,
    // other servers than Amazon's often know no trailing checksums
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  });
  const dynamo = new DynamoDBClient({ ...common, endpoint: endpoint(env, 'DYNAMODB') });
  const bucketOf = (area: string) => named(env, 'BUCKET', area);
  const tables = {
    ledger: named(env, 'TABLE', 'ledger'),
    unprotected: named(env, 'TABLE', 'unprotected'),
    cells: named(env, 'TABLE', 'cells'),
  };
  for (const area of AREAS) await createBucketIfMissing(s3, bucketOf(area));
  for (const table of Object.values(tables)) await createTableIfMissing(dynamo, table);
  const close = async () => {
    s3.destroy();
    dynamo.destroy();
  };
  return {
    runtime: runtimeOver({ objects: new S3ObjectStore(s3, bucketOf), dynamo, tables }, settings),
    close,
  };
}

function endpoint(env: Environment, service: string): string {
  const url = env[`AWS_ENDPOINT_URL_${service}`] ?? env.AWS_ENDPOINT_URL;
  if (url) return url;
  throw new UsageError(`--store aws knows no endpoint. Set AWS_ENDPOINT_URL or AWS_ENDPOINT_URL_${service}.`);
}

function named(env: Environment, kind: 'BUCKET' | 'TABLE', name: string): string {
  return env[`MAHARAT_${kind}_${name.toUpperCase()}`] ?? `maharat-${name}`;
}

/** Local servers take any credentials, the SDK sends nothing without; where some are set, the SDK finds them itself. */
function credentials(env: Environment) {
  const set = env.AWS_ACCESS_KEY_ID !== undefined || env.AWS_PROFILE !== undefined;
  return set ? {} : { credentials: { accessKeyId: 'local', secretAccessKey: 'local' } };
}

async function createBucketIfMissing(s3: S3Client, Bucket: string): Promise<void> {
  try {
    await s3.send(new HeadBucketCommand({ Bucket }));
  } catch (error) {
    if (!(error instanceof Error) || !['NotFound', 'NoSuchBucket'].includes(error.name)) throw error;
    await s3.send(new CreateBucketCommand({ Bucket }));
  }
}
