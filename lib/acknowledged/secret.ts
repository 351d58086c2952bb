import type { PseudonymSecret } from '../constructs/pseudonym-secret.ts';
import { acknowledge } from './acknowledge.ts';

/** What stands of the findings on stored data. */
export function acknowledgeSecret(pseudonyms: PseudonymSecret): void {
  acknowledge(pseudonyms.secret, {
    id: 'AwsSolutions-SMG4',
    reason:
      'A new key means that all originals are replayed, so people decide on its rotation, not a calendar.',
  });
}
