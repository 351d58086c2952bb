import { codedRight } from '../coding-error.ts';
import type { Indicator } from '../indicator.ts';
import { positionsOpen } from './positions-open.ts';

/** How far the codes of open positions are right. */
export const positionsOpenCodedRight: Indicator = codedRight(positionsOpen);
