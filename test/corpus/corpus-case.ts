import { z } from 'zod';
import { Period } from '../../lambdas/model/period.ts';
import {
  FeedId,
  Finding,
  RowCounts,
  SubmissionKind,
  SubmissionState,
} from '../../lambdas/model/submission.ts';
import { SHAPES } from './shapes.ts';

/** A file of the case's folder, and what it is submitted as. */
const Submitted = z.strictObject({
  input: z.string().describe('file name in the folder of the case; the name it is submitted under'),
  period: Period.describe('reference period it is submitted for'),
  kind: SubmissionKind.default('full'),
});

/** A defect as it is expected: what is left out is not looked at. */
const ExpectedDefect = z.strictObject({
  code: Finding.shape.code,
  field: Finding.shape.field,
  count: Finding.shape.count,
  rows: z.array(z.int()).max(10).optional().describe('first ten source row numbers, ascending'),
  detail: Finding.shape.detail,
});
export type ExpectedDefect = z.infer<typeof ExpectedDefect>;

/** A verdict on one file, written by hand: what a careful data officer expects. */
export const ExpectedVerdict = z.strictObject({
  state: SubmissionState,
  reason: z.string().optional().describe('defect code of the halt or the hold; absent where there is none'),
  rows: RowCounts.strict().optional().describe('absent for a file whose rows were never counted'),
  excluded: z
    .record(z.string(), z.int())
    .optional()
    .describe('rows not read, by kind, complete; not looked at where absent'),
  defects: z.array(ExpectedDefect).describe('complete, in any order'),
  clean: z
    .array(z.looseObject({ _row: z.int() }))
    .optional()
    .describe(
      'some accepted rows by source row number with some of their fields, as JSON of the lake: dates ISO, money fils as text; never `person`',
    ),
  standing: RowCounts.strict()
    .nullable()
    .optional()
    .describe('rows that then stand for the feed and period, supplements merged; null where nothing stands'),
  earlier: z
    .array(SubmissionState)
    .optional()
    .describe('states of the files submitted before, in their order, once the input is settled'),
});
export type ExpectedVerdict = z.infer<typeof ExpectedVerdict>;

/** A case of the corpus: `case.json` beside the file it is about. */
export const CorpusCase = z.strictObject({
  about: z.string().describe('what the file shows, in a sentence'),
  feed: FeedId,
  ...Submitted.shape,
  before: z.array(Submitted).default([]).describe('files submitted earlier, in this order'),
  limits: z
    .strictObject({
      expandedBytes: z.int(),
      cellBytes: z.int(),
      recordBytes: z.int(),
      columns: z.int(),
      nesting: z.int(),
    })
    .partial()
    .default({})
    .describe('limits of intake lowered so that the file may be small: bytes, columns, levels'),
  shows: z.array(z.enum(SHAPES)).default([]).describe('the shapes of files it stands for'),
  expect: ExpectedVerdict,
});
export type CorpusCase = z.infer<typeof CorpusCase>;
