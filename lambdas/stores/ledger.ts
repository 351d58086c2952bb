import type { Period } from '../model/period.ts';
import type { FeedId, SubmissionKey, SubmissionRecord } from '../model/submission.ts';

/** What a feed's period stands at: the data readers should use. */
export interface Standing {
  readonly feed: FeedId;
  readonly period: Period;
  /** Object key prefix of the accepted Parquet. */
  readonly lake: string;
  /** SHA-256 of the original files: the base, then its supplements in order. */
  readonly sha256: readonly string[];
  readonly contractVersion: string;
  readonly fingerprint: string;
  /** Version of the key its pseudonyms were made under; persons of different versions cannot be linked. */
  readonly pseudonymKeyVersion: string;
  readonly rows: { read: number; accepted: number; quarantined: number; duplicate: number };
}

/** A release as readers see it: the one conditional write that makes it visible. */
export interface PublishedRelease {
  readonly period: Period;
  readonly id: string;
  readonly state: 'candidate' | 'published' | 'corrected' | 'withdrawn';
  /** Object key of the release's index page. */
  readonly index: string;
}

/** Who sent what, and what became of it. Nothing is incremented; every write is an idempotent overwrite or conditional. */
export interface Ledger {
  /** Creates the record unless the submission is known, and returns what the ledger holds: the first writer's received_at stays. */
  receive(record: SubmissionRecord): Promise<SubmissionRecord>;
  get(key: SubmissionKey): Promise<SubmissionRecord | null>;
  /** Overwrites the record of a known submission. */
  put(record: SubmissionRecord): Promise<void>;
  /** All submissions of a feed, by period then SHA-256. */
  history(feed: FeedId): Promise<SubmissionRecord[]>;
  /** Sets or clears (null) what the feed's period stands at. */
  stand(feed: FeedId, period: Period, standing: Standing | null): Promise<void>;
  /** What stands for the feed, by period. */
  standings(feed: FeedId): Promise<Standing[]>;
  /** Notes the release that the period's newest data makes: an older one still under way is not to be published. */
  open(period: Period, release: string): Promise<void>;
  /** The release noted last; null when none was. */
  opened(period: Period): Promise<string | null>;
  /**
   * Makes a release the current one of its period, on the condition that the current one still is `expected`
   * (null: none). False when somebody else was first.
   */
  publish(release: PublishedRelease, expected: string | null): Promise<boolean>;
  /** The current release of the period. */
  release(period: Period): Promise<PublishedRelease | null>;
  /** The current release of every period that has one, by period. */
  releases(): Promise<PublishedRelease[]>;
}
