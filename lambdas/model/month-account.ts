import { z } from 'zod';
import { Period } from './period.ts';
import { FeedId } from './submission.ts';

/** How many rows of a feed were read for a month. */
export const RowsRead = z.object({ feed: FeedId, month: Period, rows: z.int().nonnegative() });
export type RowsRead = z.infer<typeof RowsRead>;

/** What linking a month read and found: of one batch of buckets, or summed over all of them. */
export const MonthAccount = z.object({
  month: Period,
  persons: z.int().nonnegative(),
  conflicts: z
    .record(z.string(), z.int().nonnegative())
    .describe('persons whose records were resolved by precedence, by kind'),
  read: z.array(RowsRead).describe('by feed'),
});
export type MonthAccount = z.infer<typeof MonthAccount>;

/** What extending the spells to a month found, by kind of spell: of one batch of buckets, or summed over all of them. */
export const SpellAccount = z.object({
  month: Period,
  found: z
    .record(z.string(), z.record(z.string(), z.int().nonnegative()))
    .describe('kind of spell, then opened, closed, bridged, late or changed, to how many persons'),
  read: z.array(RowsRead).describe('by feed'),
});
export type SpellAccount = z.infer<typeof SpellAccount>;

/** What linking one batch of buckets came to. */
export const BatchAccount = z.object({ months: z.array(MonthAccount), spells: z.array(SpellAccount) });
export type BatchAccount = z.infer<typeof BatchAccount>;

/** What measuring a batch of buckets covered and read. */
export const MeasuredAccount = z.object({
  measured: z.array(z.object({ month: Period, reading: z.string() })),
  titles: z.boolean(),
  parts: z.int().positive().describe('how many parts of each aggregate it stored'),
  read: z.array(RowsRead.extend({ reading: z.string() })),
});
export type MeasuredAccount = z.infer<typeof MeasuredAccount>;
