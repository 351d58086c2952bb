import type { Month } from './calendar.ts';
import type { Employers } from './employers.ts';
import type { IdentityNumbers } from './population/identity-numbers.ts';

/** What every person of the set lives in. */
export interface World {
  readonly seed: number;
  readonly persons: number;
  readonly months: readonly Month[];
  readonly employers: Employers;
  readonly identities: IdentityNumbers;
}
