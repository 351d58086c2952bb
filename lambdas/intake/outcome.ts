import { z } from 'zod';
import { SubmissionKey, SubmissionState } from '../model/submission.ts';

/** Starts a submission: a file has arrived. */
export const IntakeEvent = z.object({
  landing: z.string().describe('object key: landing/<agency>/<feed>/<YYYY-MM>/[supplement/|withdraw/]<file>'),
  receivedAt: z.iso.datetime().nullable().describe('UTC; null where nobody recorded it'),
});
export type IntakeEvent = z.infer<typeof IntakeEvent>;

/** How the flow goes on. */
export const IntakeOutcome = z.object({
  outcome: z
    .enum(['cleanse', 'settle', 'stop'])
    .describe('cleanse the parts; settle what has none (a withdrawal); stop: rejected, or known already'),
  submission: SubmissionKey.nullable().describe('null where the key names no feed and period'),
  fingerprint: z.string().describe('empty where there is no contract'),
  manifest: z.string().describe('object key of the IntakeManifest; there only when the outcome is cleanse'),
  itemsKey: z.string().describe('key within the work area of the JSON array of items, one a part'),
  state: SubmissionState.describe('what the ledger holds'),
});
export type IntakeOutcome = z.infer<typeof IntakeOutcome>;
