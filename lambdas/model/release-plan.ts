import { z } from 'zod';
import { Period } from './period.ts';

/** What a release still lacks: the months whose cells are not kept yet, and those that must be linked for them. */
export const ReleasePlan = z.object({
  link: z.array(Period).describe('months to link, ascending'),
  spells: z.array(Period).describe('months to extend the spells to, ascending'),
  measure: z
    .array(z.object({ month: Period, reading: z.string() }))
    .describe('months to measure, each with the reading it is for, by reading then month'),
  titles: z.boolean().describe('whether uncoded titles of the period are to be counted'),
});
export type ReleasePlan = z.infer<typeof ReleasePlan>;
