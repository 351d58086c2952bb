import { codedRight } from '../coding-error.ts';
import type { Indicator } from '../indicator.ts';
import { permitHolders } from './permit-holders.ts';

/** How far the codes of occupations on permits are right. */
export const permitHoldersCodedRight: Indicator = codedRight(permitHolders);
