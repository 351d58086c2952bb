import { Annotations, RemovalPolicy } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { settingsOf } from '../stacks/settings.ts';

/**
 * DESTROY only where both the property asks for it and the global switch allows it; otherwise data is retained,
 * with a warning when the property asked in vain.
 */
export function removalPolicy(scope: Construct, deleteWithStack: boolean): RemovalPolicy {
  if (!deleteWithStack) return RemovalPolicy.RETAIN;
  if (settingsOf(scope).allowDataDeletion) return RemovalPolicy.DESTROY;
  Annotations.of(scope).addWarningV2(
    'maharat:data-retained',
    `Data is retained: deleteWithStack was asked for, but the context switch maharat:allowDataDeletion is not true.`,
  );
  return RemovalPolicy.RETAIN;
}
