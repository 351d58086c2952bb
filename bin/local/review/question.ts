import { z } from 'zod';
import { Bilingual } from '../../../lambdas/model/bilingual.ts';
import { CodedTitle } from '../../../lambdas/model/coded-title.ts';
import { Period } from '../../../lambdas/model/period.ts';
import { Breach, FeedId, RowCounts } from '../../../lambdas/model/submission.ts';

const ID = z.string().describe('short and stable; what show and resolve take');

/** A code that a text may mean. */
export const Candidate = z.object({ code: z.string(), title: Bilingual });
export type Candidate = z.infer<typeof Candidate>;

/** The code that rows carry meanwhile, where the rules are not sure of it. */
export const Guess = CodedTitle.extend({ title: Bilingual.describe('of the code') });

/** What a text is in a code list, asked once over all feeds, fields and submissions. */
export const TextQuestion = z.object({
  id: ID,
  kind: z
    .enum(['code', 'title'])
    .describe('title: a job title without an ISCO-08 unit group, or with one that is not sure'),
  list: z.string().describe('id of the code list'),
  text: z.string().describe('as most rows write it, without what tells of a person'),
  feeds: z.array(FeedId),
  fields: z.array(z.string()).describe('canonical field names'),
  periods: z.array(Period),
  rows: z
    .int()
    .nonnegative()
    .describe('rows of standing and held submissions that carry it and wait for an answer'),
  settled: z
    .int()
    .nonnegative()
    .describe(
      'further rows of them, with a sure code by what stands beside the text; a decision changes them too',
    ),
  submissions: z.int().nonnegative().describe('standing and held submissions'),
  guess: Guess.nullable().describe('the code its rows carry until it is decided; null: none'),
  candidates: z
    .array(Candidate)
    .describe('the guess and what competes with it, or else codes with the nearest writings, best first'),
  decided: z
    .object({
      code: z.string().nullable(),
      by: z.string(),
      at: z.iso.datetime(),
      version: z.int(),
      reason: z.string().nullable(),
    })
    .nullable()
    .describe('the newest decision, where there is one; code null: it has none'),
});
export type TextQuestion = z.infer<typeof TextQuestion>;

/** Whether a held submission may stand. */
export const HoldQuestion = z.object({
  id: ID,
  kind: z.literal('hold'),
  feed: FeedId,
  period: Period,
  file: z.string().describe('file name as uploaded'),
  sha256: z.string(),
  reason: z.object({ code: z.string(), message: Bilingual }),
  breaches: z.array(Breach),
  rows: RowCounts.nullable(),
});
export type HoldQuestion = z.infer<typeof HoldQuestion>;

export const Question = z.union([TextQuestion, HoldQuestion]);
export type Question = z.infer<typeof Question>;

/** The output of `maharat review list --json`. */
export const ReviewList = z.object({
  questions: z.array(Question).describe('most rows first'),
  unlisted: z.int().nonnegative().describe('rows whose texts were too many to be listed one by one'),
});
export type ReviewList = z.infer<typeof ReviewList>;

/** Whether somebody asked about a text rather than a submission. */
export function isText(question: Question): question is TextQuestion {
  return question.kind !== 'hold';
}

/** Rows a question is about. */
export function rowsOf(question: Question): number {
  return isText(question) ? question.rows : (question.rows?.read ?? 0);
}
