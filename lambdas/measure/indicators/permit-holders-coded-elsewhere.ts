import { codedElsewhere } from '../coding-error.ts';
import type { Indicator } from '../indicator.ts';
import { permitHolders } from './permit-holders.ts';

/** Workers with a permit that may be of another group than they are coded to. */
export const permitHoldersCodedElsewhere: Indicator = codedElsewhere(permitHolders);
