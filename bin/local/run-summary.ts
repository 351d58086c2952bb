import { z } from 'zod';
import { Bilingual } from '../../lambdas/model/bilingual.ts';
import { Period } from '../../lambdas/model/period.ts';
import { ReleaseState } from '../../lambdas/model/release.ts';
import { RowCounts, SubmissionState } from '../../lambdas/model/submission.ts';

/** A report of a release, and where its files lie. */
export const ReportSummary = z.object({
  id: z.string().describe('kebab-case id, the folder of the report'),
  title: Bilingual,
  files: z.array(z.string()).describe('paths from the --out folder'),
});
export type ReportSummary = z.infer<typeof ReportSummary>;

/** What became of one submitted file. */
export const SubmissionSummary = z.object({
  agency: z.string(),
  feed: z.string().describe('without the agency'),
  period: Period,
  file: z.string().describe('file name as given'),
  sha256: z.string().describe('of the original bytes, 64 hexadecimal digits'),
  state: SubmissionState,
  rows: RowCounts.describe('all zero where the rows were not counted'),
  defects: z.record(z.string(), z.int()).describe('rows (or files) that show it, by defect code'),
  seconds: z.number().nonnegative().describe('of this run; next to nothing where the submission was known'),
});
export type SubmissionSummary = z.infer<typeof SubmissionSummary>;

/** `run.json`: what a run did and made. */
export const RunSummary = z.object({
  release: z
    .object({ id: z.string(), period: Period, state: ReleaseState, reports: z.array(ReportSummary) })
    .nullable()
    .describe('null when no release could be made'),
  submissions: z.array(SubmissionSummary).describe('in the order of period, receipt and name'),
  seconds: z
    .object({ total: z.number().nonnegative() })
    .catchall(z.number().nonnegative())
    .describe('wall time of the run, and of each step; invocations side by side count once'),
  peakMemoryMiB: z.int().nonnegative().describe('largest resident set of the process'),
});
export type RunSummary = z.infer<typeof RunSummary>;
