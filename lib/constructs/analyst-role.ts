import { AccountRootPrincipal, PolicyStatement, Role } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';

export interface AnalystRoleProps {
  readonly reports: Bucket;
  readonly reportsKey: IKey;
}

/** A policy analyst: reads published reports and nothing else. */
export class AnalystRole extends Construct {
  readonly role: Role;

  constructor(scope: Construct, id: string, props: AnalystRoleProps) {
    super(scope, id);
    this.role = new Role(this, 'Role', {
      roleName: 'maharat-analyst',
      description: 'Maharat: reads published reports',
      assumedBy: new AccountRootPrincipal(),
    });
    this.role.addToPolicy(
      new PolicyStatement({ actions: ['s3:GetObject'], resources: [props.reports.arnForObjects('*')] }),
    );
    this.role.addToPolicy(
      new PolicyStatement({ actions: ['s3:ListBucket'], resources: [props.reports.bucketArn] }),
    );
    this.role.addToPolicy(
      new PolicyStatement({ actions: ['kms:Decrypt'], resources: [props.reportsKey.keyArn] }),
    );
  }
}
