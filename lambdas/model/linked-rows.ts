import { z } from 'zod';
import { Period } from './period.ts';
import { FeedId } from './submission.ts';

/** How many rows of a feed and month link read from one person bucket. */
export const LinkedRows = z.object({ feed: FeedId, period: Period, rows: z.int().nonnegative() });
export type LinkedRows = z.infer<typeof LinkedRows>;
