import { canonicalJson } from '../lambdas/model/fingerprint.ts';
import type { MappingEntry, OpenText, ReviewItem } from '../lambdas/model/review.ts';
import { type FeedId, feedOf, SubmissionKey } from '../lambdas/model/submission.ts';
import type { Reviews } from '../lambdas/stores/reviews.ts';

/** The promises of reviews kept in memory; the contract suite runs on this one too. */
export class MemoryReviews implements Reviews {
  readonly items = new Map<string, readonly ReviewItem[]>();
  readonly log: MappingEntry[] = [];

  async ask(submission: SubmissionKey, fingerprint: string, texts: readonly OpenText[]): Promise<void> {
    const key = SubmissionKey.parse(submission);
    const items = texts.map((text) => ({ ...text, feed: feedOf(key), submission: key, fingerprint }));
    this.items.set(canonicalJson(key), items);
  }

  async askedOf(submission: SubmissionKey): Promise<ReviewItem[]> {
    return [...(this.items.get(canonicalJson(SubmissionKey.parse(submission))) ?? [])];
  }

  async asked(feed: FeedId): Promise<ReviewItem[]> {
    return [...this.items.values()].flat().filter((item) => item.feed === feed);
  }

  async mappings(): Promise<MappingEntry[]> {
    return [...this.log];
  }

  async decide(entry: MappingEntry): Promise<boolean> {
    if (this.log.some(({ version }) => version === entry.version)) return false;
    this.log.push(entry);
    this.log.sort((a, b) => a.version - b.version);
    return true;
  }
}
