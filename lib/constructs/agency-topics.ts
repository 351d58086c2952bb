import { AnyPrincipal, Effect, type IRole, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { AGENCIES } from '../../lambdas/contracts/agencies.ts';
import { TOPIC_PREFIX } from '../../lambdas/stores/sns-notices.ts';

export interface AgencyTopicsProps {
  readonly key: IKey;
  /** The roles that may publish: nobody else may, whatever policies grant. */
  readonly publishers: readonly IRole[];
}

/** One encrypted topic an agency, which tells it that feedback is there. */
export class AgencyTopics extends Construct {
  readonly of: ReadonlyMap<string, Topic>;

  constructor(scope: Construct, id: string, props: AgencyTopicsProps) {
    super(scope, id);
    this.of = new Map(Object.keys(AGENCIES).map((agency) => [agency, this.topic(agency, props)]));
  }

  private topic(agency: string, { key, publishers }: AgencyTopicsProps): Topic {
    const topic = new Topic(this, agency, {
      topicName: `${TOPIC_PREFIX}${agency}`,
      displayName: 'Maharat feedback',
      masterKey: key,
      enforceSSL: true,
    });
    const common = { actions: ['sns:Publish'], resources: [topic.topicArn] };
    topic.addToResourcePolicy(new PolicyStatement({ ...common, principals: [...publishers] }));
    topic.addToResourcePolicy(
      new PolicyStatement({
        ...common,
        effect: Effect.DENY,
        principals: [new AnyPrincipal()],
        conditions: { ArnNotEquals: { 'aws:PrincipalArn': publishers.map(({ roleArn }) => roleArn) } },
      }),
    );
    return topic;
  }
}
