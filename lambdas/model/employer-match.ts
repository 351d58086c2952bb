import { z } from 'zod';
import { Period } from './period.ts';
import { FeedId } from './submission.ts';

/** How many employers a feed names in a month, and how many of them no commercial registration answers to. */
export const EmployerMatch = z.object({
  period: Period,
  feed: FeedId,
  named: z.int().nonnegative().describe('distinct employer numbers written in the feed'),
  unmatched: z.int().nonnegative().describe('of those, without a registration of the month'),
});
export type EmployerMatch = z.infer<typeof EmployerMatch>;
