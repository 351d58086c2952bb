import type { MappingEntry, OpenText, ReviewItem } from '../model/review.ts';
import type { FeedId, SubmissionKey } from '../model/submission.ts';

/** What no rule could decide, and what stewards decided of it. Questions are overwritten, decisions only added. */
export interface Reviews {
  /**
   * Puts what a submission asks under a fingerprint in place of all that it asked before; the same again changes
   * nothing. No texts: it asks nothing any more.
   */
  ask(submission: SubmissionKey, fingerprint: string, texts: readonly OpenText[]): Promise<void>;
  /** What one submission asks, in no particular order. */
  askedOf(submission: SubmissionKey): Promise<ReviewItem[]>;
  /** What all submissions of a feed ask, whether they stand or not, in no particular order. */
  asked(feed: FeedId): Promise<ReviewItem[]>;
  /** The log of decisions by version: 1, 2, 3, … */
  mappings(): Promise<MappingEntry[]>;
  /** Adds an entry to the log; false, and nothing is added, when its version is taken. */
  decide(entry: MappingEntry): Promise<boolean>;
}
