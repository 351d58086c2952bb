import { z } from 'zod';
import { DefectsReport } from '../../lambdas/feedback/defects-report.ts';
import { Period } from '../../lambdas/model/period.ts';
import { RowCounts, SubmissionState } from '../../lambdas/model/submission.ts';

const { reason, breaches, excluded, defects } = DefectsReport.shape;

/** What would happen to a file: the output of `maharat validate --json`. */
export const ValidateSummary = z.object({
  agency: z.string(),
  feed: z.string().describe('without the agency'),
  period: Period,
  state: SubmissionState.describe('settled: it would be taken; rejected, held: it would not'),
  reason,
  breaches,
  rows: RowCounts.describe('all zero where the file is rejected before its rows are counted'),
  excluded,
  defects,
});
export type ValidateSummary = z.infer<typeof ValidateSummary>;
