import { z } from 'zod';
import { Bilingual } from '../model/bilingual.ts';
import {
  Breach,
  Finding,
  Override,
  RowCounts,
  SubmissionKind,
  SubmissionRecord,
  SubmissionState,
} from '../model/submission.ts';

/** A value that may be what was meant. */
export const Suggestion = z.object({
  value: z.string().describe('as the contract writes it: a code, an ISO date'),
  title: Bilingual.nullable().describe('title of the code; null where the value says it all'),
});
export type Suggestion = z.infer<typeof Suggestion>;

/** One cell that shows a finding. */
export const Example = z.object({
  row: z.int().describe('source row number'),
  header: z.string().describe('header of the column as in the rejected file'),
  value: z
    .string()
    .max(80)
    .describe('the cell as it came, numbers of eight digits masked, cut to 80 letters'),
  suggestions: z.array(Suggestion).max(2).describe('nearest first; empty where nothing is near'),
});
export type Example = z.infer<typeof Example>;

/** A finding as its sender is told of it. */
export const ReportedDefect = Finding.extend({
  title: Bilingual.nullable().describe(
    'title of the field; null when the finding is of no field of the contract',
  ),
  message: Bilingual.describe('cause and remedy in one'),
  cause: Bilingual.describe('what happened'),
  remedy: Bilingual.describe('what to do next'),
  examples: z
    .array(Example)
    .max(3)
    .describe(
      'first cells that show it, of quarantined rows and fields that are not personal; none of an empty cell',
    ),
});
export type ReportedDefect = z.infer<typeof ReportedDefect>;

/** Which rejected files lie beside the report. */
export const RejectedFiles = z.object({
  rows: z.int().positive().describe('quarantined rows, all of them in rejected.csv'),
  workbookRows: z.int().nonnegative().describe('of those, the first ones, which are in rejected.xlsx'),
});
export type RejectedFiles = z.infer<typeof RejectedFiles>;

/** What became of a submission, for its sender's programs: `defects.json` of its feedback. */
export const DefectsReport = z.object({
  agency: z.string().nullable().describe('null where the upload named none'),
  feed: z.string().nullable().describe('without the agency; null where the upload named none'),
  period: z.string().nullable().describe('YYYY-MM; null where the upload named none'),
  kind: SubmissionKind,
  file: z.string().describe('file name as uploaded, identity numbers masked'),
  sha256: z.string().describe('of the original bytes'),
  fingerprint: z.string().describe('hash of the rules it was read under; empty where there are none'),
  state: SubmissionState,
  reason: z.string().nullable().describe('defect code of the halt or the hold'),
  breaches: z.array(Breach).describe('tolerances it does not keep to, those that an override lifts too'),
  override: Override.nullable().describe('the written reason to let it stand; null where nobody gave one'),
  rows: RowCounts.describe('all zero where the file is rejected before its rows are counted'),
  excluded: SubmissionRecord.shape.excluded,
  rejected: RejectedFiles.nullable().describe('null where no row is quarantined'),
  defects: z.array(ReportedDefect).describe('the reason of a hold first, then by code and field'),
});
export type DefectsReport = z.infer<typeof DefectsReport>;
