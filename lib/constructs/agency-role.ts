import { Duration } from 'aws-cdk-lib';
import {
  AccountRootPrincipal,
  ArnPrincipal,
  type IPrincipal,
  PolicyStatement,
  Role,
} from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { z } from 'zod';

/** Who may take an agency's role; from the context `maharat:agencies`. */
export const AgencyTrust = z.object({
  principal: z
    .string()
    .regex(/^arn:aws[a-z-]*:iam::\d{12}:(root|role\/.+|user\/.+)$/, {
      error: 'Give the ARN of an account, a role or a user, such as arn:aws:iam::111122223333:role/uploader.',
    })
    .describe('ARN of the account, role or user at the agency'),
  externalId: z
    .string()
    .min(8, { error: 'Give the external id agreed with the agency, of 8 characters or more.' })
    .describe('agreed with the agency, against the confused deputy (IAM user guide)'),
});
export type AgencyTrust = z.infer<typeof AgencyTrust>;

export interface AgencyRoleProps {
  readonly agency: string;
  /** Absent: this account alone may take the role, under a stated external id. */
  readonly trust: AgencyTrust | undefined;
  readonly landing: Bucket;
  readonly landingKey: IKey;
  readonly feedback: Bucket;
  readonly feedbackKey: IKey;
  /** The topic that tells it of its feedback. */
  readonly topic: ITopic;
}

/** What one agency may do: upload under its own prefix, read its own feedback, have itself told of it, and nothing else. */
export class AgencyRole extends Construct {
  readonly role: Role;

  constructor(scope: Construct, id: string, props: AgencyRoleProps) {
    super(scope, id);
    this.role = new Role(this, 'Role', {
      roleName: `maharat-upload-${props.agency}`,
      description: `Maharat: ${props.agency} uploads its feeds and reads its feedback`,
      assumedBy: principalOf(props.trust),
      externalIds: [props.trust?.externalId ?? `maharat-${props.agency}`],
      maxSessionDuration: Duration.hours(1),
    });
    for (const statement of statements(props)) this.role.addToPolicy(statement);
  }
}

function principalOf(trust: AgencyTrust | undefined): IPrincipal {
  return trust === undefined ? new AccountRootPrincipal() : new ArnPrincipal(trust.principal);
}

function statements(props: AgencyRoleProps): PolicyStatement[] {
  const own = `${props.agency}/*`;
  return [
    new PolicyStatement({
      sid: 'UploadOwnFeeds',
      actions: ['s3:PutObject', 's3:AbortMultipartUpload'],
      resources: [props.landing.arnForObjects(own)],
    }),
    new PolicyStatement({
      sid: 'ReadOwnFeedback',
      actions: ['s3:GetObject'],
      resources: [props.feedback.arnForObjects(own)],
    }),
    new PolicyStatement({
      sid: 'ListOwnFeedback',
      actions: ['s3:ListBucket'],
      resources: [props.feedback.bucketArn],
      conditions: { StringLike: { 's3:prefix': [own] } },
    }),
    new PolicyStatement({
      sid: 'BeToldOfFeedback',
      actions: ['sns:ConfirmSubscription', 'sns:GetTopicAttributes', 'sns:Subscribe', 'sns:Unsubscribe'],
      resources: [props.topic.topicArn],
    }),
    keyFor('EncryptUploads', props.landingKey, props.landing),
    keyFor('DecryptFeedback', props.feedbackKey, props.feedback),
  ];
}

/** With bucket keys the encryption context is the bucket, so the key serves this bucket alone. A multipart upload decrypts too. */
function keyFor(sid: string, key: IKey, bucket: Bucket): PolicyStatement {
  return new PolicyStatement({
    sid,
    actions: sid === 'EncryptUploads' ? ['kms:GenerateDataKey', 'kms:Decrypt'] : ['kms:Decrypt'],
    resources: [key.keyArn],
    conditions: { StringEquals: { 'kms:EncryptionContext:aws:s3:arn': bucket.bucketArn } },
  });
}
