import { Annotations, RemovalPolicy } from 'aws-cdk-lib';
import type { Construct } from 'constructs';

/** Context switch without which no data is ever deleted with a stack. */
export const ALLOW_DELETION = 'maharat:allowDataDeletion';

/**
 * DESTROY only where both the property asks for it and the global switch allows it; otherwise data is retained,
 * with a warning when the property asked in vain.
 */
export function removalPolicy(scope: Construct, deleteWithStack: boolean): RemovalPolicy {
  if (!deleteWithStack) return RemovalPolicy.RETAIN;
  if (scope.node.tryGetContext(ALLOW_DELETION) === true) return RemovalPolicy.DESTROY;
  Annotations.of(scope).addWarningV2(
    'maharat:data-retained',
    `Data is retained: deleteWithStack was asked for, but the context switch ${ALLOW_DELETION} is not true.`,
  );
  return RemovalPolicy.RETAIN;
}
