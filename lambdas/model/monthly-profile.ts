import { z } from 'zod';

/** How much of a month a profile keeps of each: the largest, so that its size does not grow with the file. */
export const PROFILE_BOUNDS = { codes: 500, employers: 500, titles: 1000 } as const;

/** Rows by what they carry: the largest by rows, and what the others come to. */
export const TopCounts = z.object({
  largest: z.record(z.string(), z.int().positive()).describe('rows by value, those with the most rows'),
  others: z.int().nonnegative().describe('values that are not among the largest'),
  otherRows: z.int().nonnegative().describe('rows that carry one of those'),
  empty: z.int().nonnegative().describe('rows without a value'),
});
export type TopCounts = z.infer<typeof TopCounts>;

/** Amounts by steps of equal ratio: step n holds those from e^(n/40) up to e^((n+1)/40), 2.5 % wide. */
export const AmountSteps = z.object({
  steps: z.record(z.string(), z.int().positive()).describe('rows by step, of amounts above zero'),
  zero: z.int().nonnegative().describe('rows with zero or less'),
  empty: z.int().nonnegative().describe('rows without an amount'),
});
export type AmountSteps = z.infer<typeof AmountSteps>;

/** What the accepted rows of a feed and month look like: what months are watched by. Kept in the lake, never published. */
export const MonthlyProfile = z.object({
  rows: z.int().nonnegative().describe('accepted rows'),
  codes: z.record(z.string(), TopCounts).describe('by coded field; yes and no are codes'),
  amounts: z.record(z.string(), AmountSteps).describe('by field of money, in minor units'),
  employers: TopCounts.nullable().describe('by the employer’s number in the feed; null where it has none'),
  titles: TopCounts.nullable().describe(
    'by job title, in lower case and without marks; null where the feed has no titles',
  ),
});
export type MonthlyProfile = z.infer<typeof MonthlyProfile>;

/** Steps of amounts in a unit of natural logarithm. */
export const STEPS_A_UNIT = 40;

/** Object key of the profile of the rows under a prefix of the lake; beside them, where no reader of rows looks. */
export function profileKey(lake: string): string {
  return `${lake.replace(/^lake\//, 'lake/_profiles/')}.json`;
}

/** Of no rows. */
export const NO_PROFILE: MonthlyProfile = { rows: 0, codes: {}, amounts: {}, employers: null, titles: null };
