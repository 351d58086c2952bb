import { codedRight } from '../coding-error.ts';
import type { Indicator } from '../indicator.ts';
import { jobseekersWanting } from './jobseekers-wanting.ts';

/** How far the codes of wanted occupations are right. */
export const jobseekersWantingCodedRight: Indicator = codedRight(jobseekersWanting);
