import { z } from 'zod';

/**
 * Codes of the SDMX cross-domain code list CL_OBS_STATUS (version 2.2) that figures of the house have: A normal value,
 * M missing value, data cannot exist, O missing value, Q missing value, suppressed.
 */
export const ObsStatus = z
  .enum(['A', 'M', 'O', 'Q'])
  .describe('SDMX CL_OBS_STATUS: A normal value, M missing, cannot exist, O missing, Q missing, suppressed');
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
}

/** The SDMX flags of a figure. */
export function sdmxFlags({ status, suppression }: Flagged): SdmxFlags {
  switch (status) {
    case 'published':
      return { obsStatus: 'A', confStatus: 'F' };
    case 'suppressed':
      return { obsStatus: 'Q', confStatus: suppression === 'secondary' ? 'D' : 'C' };
    case 'not-applicable':
      return { obsStatus: 'M', confStatus: 'F' };
    case 'absent':
      return { obsStatus: 'O', confStatus: 'F' };
  }
}
