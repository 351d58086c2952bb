import { codedElsewhere } from '../coding-error.ts';
import type { Indicator } from '../indicator.ts';
import { positionsOpen } from './positions-open.ts';

/** Open positions that may be of another group than they are coded to. */
export const positionsOpenCodedElsewhere: Indicator = codedElsewhere(positionsOpen);
