import { Stack, type StackProps } from 'aws-cdk-lib';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { AGENCIES } from '../../lambdas/contracts/agencies.ts';
import {
  acknowledgeAgency,
  acknowledgeAnalyst,
  acknowledgeSteward,
  acknowledgeTaxonomist,
} from '../acknowledged/access.ts';
import { AgencyRole, type AgencyTrust } from '../constructs/agency-role.ts';
import { AnalystRole } from '../constructs/analyst-role.ts';
import { StewardRole } from '../constructs/steward-role.ts';
import { TaxonomistRole } from '../constructs/taxonomist-role.ts';
import type { FoundationStack } from './foundation-stack.ts';
import { SUBMISSION_MACHINE } from './pipeline-stack.ts';

export interface AccessProps extends StackProps {
  readonly foundation: FoundationStack;
  /** Who may take each agency's role. */
  readonly trusts: Readonly<Record<string, AgencyTrust>>;
}

function topicOf({ topics }: FoundationStack, agency: string): Topic {
  const topic = topics.of.get(agency);
  if (topic === undefined) throw new Error(`The agency ${agency} has no topic.`);
  return topic;
}

/** Who comes in from outside: one upload role an agency, the analyst, the steward and the taxonomist. */
export class AccessStack extends Stack {
  readonly agencies: ReadonlyMap<string, AgencyRole>;
  readonly analyst: AnalystRole;
  readonly steward: StewardRole;
  readonly taxonomist: TaxonomistRole;

  constructor(scope: Construct, id: string, props: AccessProps) {
    super(scope, id, props);
    const { storage, keys } = props.foundation;
    const roles = Object.keys(AGENCIES).map((agency): [string, AgencyRole] => [
      agency,
      new AgencyRole(this, agency, {
        agency,
        trust: props.trusts[agency],
        landing: storage.buckets.landing,
        landingKey: keys.exchange,
        feedback: storage.buckets.feedback,
        feedbackKey: keys.exchange,
        topic: topicOf(props.foundation, agency),
      }),
    ]);
    this.agencies = new Map(roles);
    this.analyst = new AnalystRole(this, 'Analyst', {
      reports: storage.buckets.reports,
      reportsKey: keys.publication,
    });
    this.steward = new StewardRole(this, 'Steward', {
      ledger: props.foundation.tableNames.ledger,
      ledgerKey: keys.data,
      landing: storage.buckets.landing,
      pseudonyms: props.foundation.pseudonyms.secret,
      machine: SUBMISSION_MACHINE,
    });
    this.taxonomist = new TaxonomistRole(this, 'Taxonomist', {
      lake: storage.buckets.lake,
      ledger: props.foundation.tableNames.ledger,
      key: keys.data,
    });
    for (const [agency, { role }] of this.agencies) acknowledgeAgency(role, agency, storage);
    acknowledgeAnalyst(this.analyst.role, storage);
    acknowledgeSteward(this.steward.role, SUBMISSION_MACHINE);
    acknowledgeTaxonomist(this.taxonomist.role, storage);
  }
}
