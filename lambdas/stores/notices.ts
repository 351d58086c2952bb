import type { SubmissionState } from '../model/submission.ts';

/** That feedback lies ready; holds nothing of the file but its feed, period and state. */
export interface Notice {
  readonly agency: string;
  /** Without the agency. */
  readonly feed: string;
  /** YYYY-MM. */
  readonly period: string;
  readonly state: SubmissionState;
  /** Object key prefix of the feedback. */
  readonly folder: string;
}

/**
 * Tells agencies that their feedback is there. At least once: a step that is tried again may tell twice, and what is told
 * is where to look, never what to do.
 */
export interface Notices {
  /** Throws where the notice cannot be handed over. */
  tell(notice: Notice): Promise<void>;
}

/** Nobody is told: outside the cloud the feedback lies in a folder of the one who ran it. */
export const NO_NOTICES: Notices = { tell: async () => {} };
