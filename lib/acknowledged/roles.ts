import { STEP_GRANTS } from '../constructs/step-permissions.ts';
import { logGroupName, type StepRoles } from '../constructs/step-roles.ts';
import type { Storage } from '../constructs/storage.ts';
import { STEPS } from '../flows/step-sizes.ts';
import { acknowledge, objectsOf, ownArn, wildcard } from './acknowledge.ts';

/** The wildcard resources of the steps' roles, each with its reason. */
export function acknowledgeRoles(roles: StepRoles, storage: Storage): void {
  for (const step of STEPS) {
    const role = roles.of[step];
    acknowledge(role, {
      id: wildcard('*'),
      reason: 'X-Ray actions have no resource types; AWS accepts only *.',
    });
    acknowledge(role, {
      id: wildcard(ownArn(role, 'logs', `log-group:${logGroupName(step)}:*`)),
      reason: 'A function names its log streams itself; the log group is its own.',
    });
    for (const { area, under } of STEP_GRANTS[step].areas) {
      acknowledge(role, {
        id: objectsOf(role, storage.buckets[area], under ?? '*'),
        reason: `Object keys of ${area} are made of agency, period and hash, not known when deploying.`,
      });
    }
  }
}
