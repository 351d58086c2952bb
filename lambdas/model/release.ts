import { z } from 'zod';
import { fingerprint } from './fingerprint.ts';
import { Period } from './period.ts';
import { FeedId, RowCounts } from './submission.ts';

/** One feed's data behind a release. */
export const ReleaseInput = z.object({
  feed: FeedId,
  period: Period.describe('of the data; earlier than the release for yearly and termly feeds'),
  lake: z.string().describe('object key prefix of the accepted Parquet'),
  contractVersion: z.string(),
  fingerprint: z.string(),
  sha256: z.array(z.string()).describe('of the original files: the base, then supplements in order'),
  rows: RowCounts,
  mappings: z
    .int()
    .nonnegative()
    .default(0)
    .describe('newest version of the mapping log that one of its files was cleansed under'),
});
export type ReleaseInput = z.infer<typeof ReleaseInput>;

/** Why the data of a feed and period differ from those of the release before. */
export const ChangeReason = z.enum([
  'arrived',
  'gone',
  'replaced',
  'let-stand',
  'withdrawn',
  'supplemented',
  'contract',
  'decided',
  'rules',
]);
export type ChangeReason = z.infer<typeof ChangeReason>;

/** One feed and period whose data differ from those of the release before. */
export const ReleaseChange = z.object({
  feed: FeedId,
  period: Period,
  why: ChangeReason,
  before: RowCounts.nullable().describe('null where there was nothing'),
  after: RowCounts.nullable().describe('null where there is nothing any more'),
  decisions: z
    .array(
      z.object({
        version: z.int().positive(),
        list: z.string(),
        text: z.string().nullable().describe('null where too few rows carry it to be told'),
        code: z.string().nullable(),
        by: z.string(),
        at: z.iso.datetime(),
      }),
    )
    .describe('those that it was recomputed under, in order; empty unless decided'),
});
export type ReleaseChange = z.infer<typeof ReleaseChange>;

/** What a month's linked rows are kept under: hashes of all that they are made from. */
export const MonthPrint = z.object({
  month: Period,
  persons: z.string().describe('of the rows of persons: person feeds, employer register, profile, code'),
  spells: z
    .string()
    .describe(
      'of the spells up to the month: the fingerprint up to the month before, and what this one adds',
    ),
  employers: z
    .string()
    .describe('of the employer crosswalk: employer register and the feeds that name employers'),
});
export type MonthPrint = z.infer<typeof MonthPrint>;

/** Written before anything is computed; the release's id is the period and this manifest's hash. */
export const ReleaseManifest = z.object({
  id: z.string(),
  period: Period,
  months: z
    .array(Period)
    .describe('months of the series, ascending: those in which every mandatory feed stands'),
  prints: z.array(MonthPrint).default([]).describe('one a month of the series, ascending'),
  inputs: z
    .array(ReleaseInput)
    .describe('settled submissions, by feed then period; monthly feeds for every month'),
  submissions: z
    .string()
    .describe(
      'hash of all submissions up to the period, held and rejected ones too, as reports tell of them',
    ),
  missing: z.array(FeedId).describe('feeds with nothing at or before the period'),
  code: z.string().describe('fingerprint of the code and parameters that make the release'),
  pseudonymKeyVersion: z.string(),
  skills: z
    .string()
    .nullable()
    .default(null)
    .describe('version of the imported list that skills are told by; null: the built-in list'),
  previous: z
    .string()
    .nullable()
    .default(null)
    .describe('id of the release of the period that was current before; null for the first'),
  changes: z
    .array(ReleaseChange)
    .nullable()
    .default([])
    .describe('since the previous release, by feed then period; null where its manifest is gone'),
});
export type ReleaseManifest = z.infer<typeof ReleaseManifest>;

export const ReleaseState = z.enum(['candidate', 'published', 'corrected', 'withdrawn']);
export type ReleaseState = z.infer<typeof ReleaseState>;

/** A release id: the period and twelve digits of the hash of what it is made from. */
export function releaseId(manifest: Omit<ReleaseManifest, 'id'>): string {
  return `${manifest.period}-${fingerprint(manifest).slice(0, 12)}`;
}
