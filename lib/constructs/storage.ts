import { Duration } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { AGENCIES } from '../../lambdas/contracts/agencies.ts';
import { AREAS, type Area, ROWS_TAG } from '../../lambdas/model/object-keys.ts';
import type { CountryProfile } from '../../lambdas/profile/profile.ts';
import { AreaBucket, type Expiry } from './area-bucket.ts';
import { removalPolicy } from './removal.ts';

export interface StorageProps {
  readonly profile: CountryProfile;
  /** The key each area is encrypted under. */
  readonly keys: Readonly<Record<Area, IKey>>;
  readonly deleteWithStack: boolean;
}

const WORK_DAYS = 14;
/** A year, the month itself, and some days to correct it. */
const LINKED_DAYS = 420;
/** Folders of what link makes; an imported taxonomy lies beside them and stays, for no step could make it again. */
const LINKED = ['employers', 'person-months', 'spells'];
/** Sixty months, and the same. */
const CELL_DAYS = 1860;
const LOG_DAYS = 365;

/** The buckets of "what lies where", one an area, and the bucket of their access logs. */
export class Storage extends Construct {
  readonly buckets: Readonly<Record<Area, Bucket>>;

  constructor(scope: Construct, id: string, props: StorageProps) {
    super(scope, id);
    const accessLogs = this.accessLogs(props.deleteWithStack);
    const bucket = (area: Area) =>
      new AreaBucket(this, area, {
        area,
        key: props.keys[area],
        accessLogs,
        expire: expiry(area, props.profile),
        original: area === 'landing',
        deleteWithStack: props.deleteWithStack,
      }).bucket;
    this.buckets = Object.fromEntries(AREAS.map((area) => [area, bucket(area)])) as Record<Area, Bucket>; // one entry an area
  }

  /** Log delivery cannot write under a customer key, so this bucket is encrypted by S3 itself. */
  private accessLogs(deleteWithStack: boolean): Bucket {
    return new Bucket(this, 'AccessLogs', {
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      versioned: true,
      lifecycleRules: [
        {
          id: 'retention',
          expiration: Duration.days(LOG_DAYS),
          noncurrentVersionExpiration: Duration.days(30),
        },
      ],
      removalPolicy: removalPolicy(this, deleteWithStack),
    });
  }
}

/**
 * Originals and quarantined rows, those that went back to their agencies too, hold identity numbers and go by the
 * profile's retention; decoded parts go when settled, or soon after a failure. What a release was made of stays in work:
 * every report can be made again. What was linked and measured of a month can be too, and goes when it is no longer of
 * use: a release looks back a year at persons, and at the cells of sixty months.
 */
function expiry(area: Area, profile: CountryProfile): Expiry[] {
  switch (area) {
    case 'landing':
      return [{ days: profile.retentionDays.landing }];
    case 'quarantine':
      return [{ days: profile.retentionDays.quarantine }];
    case 'feedback':
      return [{ days: profile.retentionDays.quarantine, tag: ROWS_TAG }];
    case 'work':
      return [
        { days: WORK_DAYS, prefixes: [...Object.keys(AGENCIES), 'map-results'].map((name) => `${name}/`) },
      ];
    case 'lake':
      return [{ days: LINKED_DAYS, prefixes: LINKED.map((folder) => `maharat/${folder}/`) }];
    case 'cells':
      return [
        { days: WORK_DAYS, prefixes: ['parts/'] },
        { days: CELL_DAYS, prefixes: ['months/'] },
      ];
    case 'reports':
      return [];
  }
}
