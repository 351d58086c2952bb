import { codedElsewhere } from '../coding-error.ts';
import type { Indicator } from '../indicator.ts';
import { jobseekersWanting } from './jobseekers-wanting.ts';

/** Jobseekers who may want an occupation of another group than they are coded to. */
export const jobseekersWantingCodedElsewhere: Indicator = codedElsewhere(jobseekersWanting);
