import type { Period } from '../model/period.ts';
import type { FeedId } from '../model/submission.ts';

/** The query catalogue over the lake: which prefix holds a feed's rows of a period. */
export interface Catalog {
  /** Points the feed's partition of the period at an object key prefix; null removes it. */
  point(feed: FeedId, period: Period, lake: string | null): Promise<void>;
}
