import type { Role } from 'aws-cdk-lib/aws-iam';
import type { Storage } from '../constructs/storage.ts';
import { TAXONOMIES } from '../constructs/taxonomist-role.ts';
import { acknowledge, objectsOf, ownArn, wildcard } from './acknowledge.ts';

/** An agency names its own files. */
export function acknowledgeAgency(role: Role, agency: string, storage: Storage): void {
  acknowledge(
    role,
    {
      id: objectsOf(role, storage.buckets.landing, `${agency}/*`),
      reason: 'An agency names its files itself; the prefix is its own.',
    },
    {
      id: objectsOf(role, storage.buckets.feedback, `${agency}/*`),
      reason: 'Feedback is named by feed, period and hash; the prefix is the agency’s own.',
    },
  );
}

/** Every report is for every analyst. */
export function acknowledgeAnalyst(role: Role, storage: Storage): void {
  acknowledge(role, {
    id: objectsOf(role, storage.buckets.reports, '*'),
    reason: 'Reports are named by release; analysts read all of them.',
  });
}

/** A steward follows the executions that the steward has started. */
export function acknowledgeSteward(role: Role, machine: string): void {
  acknowledge(role, {
    id: wildcard(ownArn(role, 'states', `execution:${machine}:*`)),
    reason: 'Executions of the one machine, whose names AWS makes up.',
  });
}

/** A taxonomy lies under its version. */
export function acknowledgeTaxonomist(role: Role, storage: Storage): void {
  acknowledge(role, {
    id: objectsOf(role, storage.buckets.lake, TAXONOMIES),
    reason:
      'A taxonomy lies under its version, a hash of what it was learnt from; the prefix is of taxonomies alone.',
  });
}
