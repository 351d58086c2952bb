import { z } from 'zod';
import { CodedTitle } from './coded-title.ts';
import { sha256 } from './fingerprint.ts';
import { FeedId, SubmissionKey } from './submission.ts';

/** The key under which rows are counted whose texts were too many to be listed one by one. */
export const OTHER_TEXTS = '';

/** A text of a submission that no rule has a code for, or none is sure of, distinct by its key. */
export const OpenText = z.object({
  field: z.string().describe('canonical field name'),
  list: z.string().describe('id of the code list'),
  key: z.string().describe('review key of the text; empty for the texts that are not listed'),
  text: z.string().max(200).describe('as most rows write it, without what tells of a person'),
  rows: z.int().nonnegative().describe('rows that carry it and wait for an answer'),
  settled: z
    .int()
    .positive()
    .optional()
    .describe(
      'further rows, which have a sure code by what stands beside the text; a decision changes them too',
    ),
  guess: CodedTitle.optional().describe(
    'what the rules take it for until somebody decides, unsure as they are',
  ),
});
export type OpenText = z.infer<typeof OpenText>;

/** A question to a steward: an open text of one submission. Those decided meanwhile stay, and say what follows from them. */
export const ReviewItem = OpenText.extend({
  feed: FeedId,
  submission: SubmissionKey,
  fingerprint: z.string().describe('of the submission when the question arose'),
});
export type ReviewItem = z.infer<typeof ReviewItem>;

/** What a steward decided of one text: over all feeds and periods, wherever the code list is used. */
export const Decision = z.object({
  list: z.string().describe('id of the code list'),
  key: z.string().min(1).describe('review key of the text'),
  text: z.string().max(200).describe('as it was shown, without what tells of a person'),
  code: z
    .string()
    .nullable()
    .describe('code of the list; null: the text has none, and is not to be asked again'),
  reason: z.string().nullable().describe('as written by the steward'),
  rows: z.int().nonnegative().describe('rows that carried it when it was decided'),
});
export type Decision = z.infer<typeof Decision>;

/** An entry of the log of mappings: decisions taken at once. Entries are added, never changed. */
export const MappingEntry = z.object({
  version: z.int().positive().describe('1, 2, 3, … without a gap'),
  by: z.string().min(1).describe('who answers for it'),
  at: z.iso.datetime().describe('UTC'),
  decisions: z.array(Decision).min(1),
});
export type MappingEntry = z.infer<typeof MappingEntry>;

/** Short and stable name of the question what a text is in a code list, whatever feed asks it. */
export function textId(list: string, key: string): string {
  return `t-${sha256(`${list}\n${key}`).slice(0, 8)}`;
}

/** Short and stable name of the question whether a held submission may stand. */
export function holdId({ agency, feed, period, kind, sha256: hash }: SubmissionKey): string {
  return `h-${sha256([agency, feed, period, kind, hash].join('\n')).slice(0, 8)}`;
}
