import { Duration } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type CfnBucket,
  type IBucket,
  type LifecycleRule,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import type { Area } from '../../lambdas/model/object-keys.ts';
import { removalPolicy } from './removal.ts';

export interface AreaBucketProps {
  readonly area: Area;
  readonly key: IKey;
  readonly accessLogs: Bucket;
  /** What goes by itself; the rest is kept. */
  readonly expire: readonly Expiry[];
  /** Whether objects arrive here as agencies sent them: told to EventBridge, and replaced ones kept as long as current ones. */
  readonly original: boolean;
  readonly deleteWithStack: boolean;
}

/** Objects that go so many days after they came. */
export interface Expiry {
  readonly days: number;
  /** Key prefixes within the bucket it is for; the whole bucket when absent. */
  readonly prefixes?: readonly string[];
  /** Only objects with this tag. */
  readonly tag?: { readonly key: string; readonly value: string };
}

/** Earlier versions are a safety net against overwriting, not an archive. */
const KEEP_OLD_VERSIONS = Duration.days(30);

/** The bucket of one area: private, under a customer key, versioned, TLS only, logged, expiring by the profile's retention. */
export class AreaBucket extends Construct {
  readonly bucket: Bucket;

  constructor(scope: Construct, id: string, props: AreaBucketProps) {
    super(scope, id);
    this.bucket = new Bucket(this, 'Bucket', {
      encryption: BucketEncryption.KMS,
      encryptionKey: props.key,
      bucketKeyEnabled: true,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      versioned: true,
      // Bucket implements IBucket, but not under exactOptionalPropertyTypes
      serverAccessLogsBucket: props.accessLogs as IBucket,
      serverAccessLogsPrefix: `${props.area}/`,
      removalPolicy: removalPolicy(this, props.deleteWithStack),
      lifecycleRules: [
        {
          id: 'leftovers',
          abortIncompleteMultipartUploadAfter: Duration.days(2),
          noncurrentVersionExpiration:
            props.original && props.expire[0] ? Duration.days(props.expire[0].days) : KEEP_OLD_VERSIONS,
        },
        ...props.expire.flatMap(expiryRules),
      ],
    });
    if (props.original) tellEventBridge(this.bucket);
  }
}

function expiryRules(expire: Expiry): LifecycleRule[] {
  const expiration = Duration.days(expire.days);
  if (expire.tag !== undefined)
    return [{ id: 'retention-tagged', expiration, tagFilters: { [expire.tag.key]: expire.tag.value } }];
  if (expire.prefixes === undefined) return [{ id: 'retention', expiration }];
  return expire.prefixes.map((prefix) => ({
    id: `retention-${prefix.replace(/\/$/, '').replaceAll('/', '-')}`,
    prefix,
    expiration,
  }));
}

/** The property itself; the L2 flag would add a custom resource whose role reaches every bucket. */
function tellEventBridge(bucket: Bucket): void {
  const resource = bucket.node.defaultChild as CfnBucket; // a Bucket's default child is its CfnBucket
  resource.notificationConfiguration = { eventBridgeConfiguration: { eventBridgeEnabled: true } };
}
