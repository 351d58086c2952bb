import { z } from 'zod';
import { Bilingual } from '../../lambdas/model/bilingual.ts';
import { Period } from '../../lambdas/model/period.ts';
import { Finding, RowCounts, SubmissionState } from '../../lambdas/model/submission.ts';

/** What would happen to a file: the output of `maharat validate --json`. */
export const ValidateSummary = z.object({
  agency: z.string(),
  feed: z.string().describe('without the agency'),
  period: Period,
  state: SubmissionState.describe('settled: it would be taken; rejected, held: it would not'),
  rows: RowCounts.describe('all zero where the file is rejected before its rows are counted'),
  defects: z.array(Finding.extend({ message: Bilingual })),
});
export type ValidateSummary = z.infer<typeof ValidateSummary>;
