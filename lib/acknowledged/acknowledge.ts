import { Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/** One finding of cdk-nag that stands, and why. */
export interface Acknowledged {
  /** Rule, with the finding in brackets where a rule has several. */
  readonly id: string;
  readonly reason: string;
}

/** Acknowledges findings on one construct, one by one. */
export function acknowledge(construct: IConstruct, ...findings: readonly Acknowledged[]): void {
  for (const finding of findings) Validations.of(construct).acknowledge(finding);
}
