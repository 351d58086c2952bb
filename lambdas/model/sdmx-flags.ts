import { z } from 'zod';
import type { FigureMark } from './cell.ts';

/**
 * Codes of the SDMX cross-domain code list CL_OBS_STATUS (version 2.2) that figures of the house have: A normal value,
 * D definition differs (here: a lower bound, as reported wages stop at a ceiling and times at the end of follow-up), M
 * missing value, data cannot exist, O missing value, P provisional value, Q missing value, suppressed.
 */
export const ObsStatus = z
  .enum(['A', 'D', 'M', 'O', 'P', 'Q'])
  .describe(
    'SDMX CL_OBS_STATUS: A normal value, D definition differs (a lower bound), M missing, cannot exist, O missing, P provisional, Q missing, suppressed',
  );
export type ObsStatus = z.infer<typeof ObsStatus>;

/**
 * Codes of the SDMX cross-domain code list CL_CONF_STATUS (version 1.2) that figures of the house have: F free,
 * C confidential statistical information, D secondary confidentiality set by the sender, not for publication.
 */
export const ConfStatus = z
  .enum(['C', 'D', 'F'])
  .describe('SDMX CL_CONF_STATUS: F free, C confidential, D secondary confidentiality');
export type ConfStatus = z.infer<typeof ConfStatus>;

export interface SdmxFlags {
  readonly obsStatus: ObsStatus;
  readonly confStatus: ConfStatus;
}

/** What is flagged of a figure; absent: there is no such cell. */
export interface Flagged {
  readonly status: 'published' | 'suppressed' | 'not-applicable' | 'absent';
  readonly suppression?: 'secondary' | undefined;
  readonly mark?: FigureMark | undefined;
}

const MARKED = { none: 'A', provisional: 'P', 'at-least': 'D' } as const;

/** The SDMX flags of a figure. */
export function sdmxFlags({ status, suppression, mark }: Flagged): SdmxFlags {
  switch (status) {
    case 'published':
      return { obsStatus: MARKED[mark ?? 'none'], confStatus: 'F' };
    case 'suppressed':
      return { obsStatus: 'Q', confStatus: suppression === 'secondary' ? 'D' : 'C' };
    case 'not-applicable':
      return { obsStatus: 'M', confStatus: 'F' };
    case 'absent':
      return { obsStatus: 'O', confStatus: 'F' };
  }
}
