import { z } from 'zod';
import { SubmissionKey } from '../model/submission.ts';
import { stepHandler } from '../stores/step-handler.ts';
import { settle } from './settle.ts';

const Event = z.object({
  submission: SubmissionKey,
  fingerprint: z.string(),
  manifest: z.string().describe('object key of the intake manifest'),
});

/** Lambda entry of settle: closes one submission. */
export const handler = stepHandler(Event, settle);
