import { z } from 'zod';
import { Period } from './period.ts';

/** `agency/feed`, for instance `sio/contributions`. */
export const FeedId = z.string().regex(/^[a-z]+\/[a-z-]+$/, 'agency/feed');
export type FeedId = z.infer<typeof FeedId>;

export const SubmissionKind = z
  .enum(['full', 'supplement', 'withdraw'])
  .describe(
    'full: the whole feed of the period; supplement: corrected rows merged by key; withdraw: undoes one',
  );
export type SubmissionKind = z.infer<typeof SubmissionKind>;

export const SubmissionState = z
  .enum(['received', 'rejected', 'held', 'settled', 'superseded', 'withdrawn'])
  .describe('rejected: a halt; held: waits for a reason; superseded: a later full submission replaced it');
export type SubmissionState = z.infer<typeof SubmissionState>;

/** Row counts of one submission; settled only when read = accepted + quarantined + duplicate. */
export const RowCounts = z.object({
  read: z
    .int()
    .nonnegative()
    .describe('rows that carry content; headers, blanks, titles and totals are not read'),
  accepted: z.int().nonnegative().describe('rows'),
  quarantined: z.int().nonnegative().describe('rows set aside, with reasons'),
  duplicate: z.int().nonnegative().describe('rows beyond the first of the same key'),
});
export type RowCounts = z.infer<typeof RowCounts>;

/** What names a submission: one uploaded file of one feed for one period. */
export const SubmissionKey = z.object({
  agency: z.string().regex(/^[a-z]+$/),
  feed: z.string().regex(/^[a-z-]+$/),
  period: Period,
  kind: SubmissionKind,
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('of the original bytes'),
});
export type SubmissionKey = z.infer<typeof SubmissionKey>;

/** One finding over a submission: a defect code on a field, how often, and the first rows that show it. */
export const Finding = z.object({
  code: z.string().describe('stable defect code, see the defect catalogue'),
  severity: z.enum(['fix', 'warn', 'quarantine', 'halt']),
  field: z
    .string()
    .nullable()
    .describe('canonical field name; null when the finding is of the row or the file'),
  count: z.int().nonnegative().describe('rows (or files) that show it'),
  rows: z.array(z.int()).max(10).describe('first ten source row numbers, ascending'),
  detail: z
    .string()
    .max(200)
    .optional()
    .describe(
      'what the code alone does not say, in no language: an encoding, a header and the field it was taken for; never a value of a row',
    ),
});
export type Finding = z.infer<typeof Finding>;

/** What the accepted rows of a submission come to, for comparison with another period. */
export const Measures = z.object({
  rows: z.int().nonnegative().describe('accepted rows'),
  totals: z
    .record(z.string(), z.string().regex(/^-?\d+$/))
    .describe('exact sums by field, in the unit of the field (money: minor units), as decimal digits'),
  shares: z
    .record(z.string(), z.record(z.string(), z.int().nonnegative()))
    .describe('accepted rows by field and code; rows without a code are left out'),
});
export type Measures = z.infer<typeof Measures>;

/** A tolerance that a submission does not keep to: what it was compared with, and what it came to. */
export const Breach = z.object({
  code: z.string().describe('defect code, hold.…'),
  detail: z
    .string()
    .nullable()
    .describe('the field, or `field=code` of a share; null when it is about the file'),
  against: Period.nullable().describe('period compared with; null when the file is judged by itself'),
  before: z.string().nullable().describe('what it was: rows, a total or a percentage; null by itself'),
  now: z.string().describe('what it is, in the same unit'),
});
export type Breach = z.infer<typeof Breach>;

/** A person's written reason to let a held submission stand. */
export const Override = z.object({
  reason: z.string().min(1).describe('as written by the person; no identity number'),
  by: z.string().min(1).describe('who answers for it'),
  at: z.iso.datetime().describe('UTC'),
  codes: z.array(z.string()).min(1).describe('hold codes that it lifts'),
});
export type Override = z.infer<typeof Override>;

/** What job titles are coded to occupations by. */
export const CodedBy = z.object({
  coder: z.string().describe('version of the rules, the lexicon and the built-in model'),
  taxonomy: z.string().nullable().describe('version of the imported taxonomy; null: the built-in lexicon'),
});
export type CodedBy = z.infer<typeof CodedBy>;

const Rows = z.int().nonnegative();

/** Accepted rows with a job title: how deep the ISCO-08 code is that each was given, and by what those that have one. */
export const TitledRows = z.object({
  digits: z.object({ '4': Rows, '3': Rows, '2': Rows, '1': Rows, '0': Rows }).describe('`0`: no code'),
  by: z
    .object({ rules: Rows, model: Rows, sound: Rows.default(0), context: Rows.default(0), decided: Rows })
    .describe(
      'sound: by its sound, in the letters of the other language; context: what stands beside the title, where the title alone said another code, or none; decided: what a steward decided of it',
    ),
});
export type TitledRows = z.infer<typeof TitledRows>;

/** A submission as the ledger keeps it. */
export const SubmissionRecord = SubmissionKey.extend({
  file: z.string().describe('file name as uploaded'),
  landing: z.string().describe('object key of the original bytes'),
  bytes: z.int().nonnegative(),
  receivedAt: z.iso.datetime().nullable().describe('UTC, recorded once; null where nobody recorded it'),
  revision: z
    .int()
    .nonnegative()
    .default(0)
    .describe('files of this name and period, with other bytes, that the ledger knew when it came'),
  state: SubmissionState,
  reason: z.string().nullable().describe('defect code of the halt or the hold'),
  contractVersion: z.string(),
  fingerprint: z.string().describe('hash of everything that shapes what is made of the file'),
  rows: RowCounts.nullable().describe('null until counted'),
  excluded: z
    .record(z.string(), z.int())
    .describe('rows not read, by kind: header, title, blank, total, footnote'),
  findings: z.array(Finding),
  filled: z.record(z.string(), z.int()).describe('accepted rows with a value, by field'),
  pseudonymKeyVersion: z
    .string()
    .nullable()
    .default(null)
    .describe('version of the key its pseudonyms were made under; null until cleansed'),
  lake: z.string().nullable().describe('object key prefix of its accepted Parquet; null when there is none'),
  measures: Measures.nullable().default(null).describe('null until counted, and in older records'),
  breaches: z
    .array(Breach)
    .default([])
    .describe('tolerances it does not keep to, those that its override lifts too'),
  override: Override.nullable().default(null).describe('null unless somebody gave a reason to let it stand'),
  mappings: z
    .int()
    .nonnegative()
    .default(0)
    .describe('version of the mapping log that its rows were cleansed under; 0 before the first mapping'),
  codedBy: CodedBy.nullable()
    .default(null)
    .describe('what its job titles are coded by; null where the feed has none, and in older records'),
  titled: TitledRows.nullable()
    .default(null)
    .describe(
      'accepted rows with a job title, by digits of its code; null without titles, until counted, and in older records',
    ),
});
export type SubmissionRecord = z.infer<typeof SubmissionRecord>;

/** The feed a submission belongs to. */
export function feedOf(submission: { agency: string; feed: string }): FeedId {
  return `${submission.agency}/${submission.feed}`;
}
