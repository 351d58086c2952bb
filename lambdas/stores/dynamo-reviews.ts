import {
  ConditionalCheckFailedException,
  type DynamoDBClient,
  PutItemCommand,
} from '@aws-sdk/client-dynamodb';
import { canonicalJson, sha256 } from '../model/fingerprint.ts';
import { MappingEntry, type OpenText, ReviewItem } from '../model/review.ts';
import { type FeedId, feedOf, SubmissionKey } from '../model/submission.ts';
import { documentItem, type ItemKey, keyAttributes } from './document-item.ts';
import { queryDocuments } from './query-documents.ts';
import type { Reviews } from './reviews.ts';
import { PARTITION_KEY } from './tables.ts';
import { writeBatches } from './write-batches.ts';

/** Partition of the ledger's table that decisions lie in; nothing else does. */
export const DECISIONS = 'mappings';

/** Questions and decisions in the table of the ledger; reads are strongly consistent. */
export class DynamoReviews implements Reviews {
  readonly #client: DynamoDBClient;
  readonly #table: string;

  constructor(client: DynamoDBClient, table: string) {
    this.#client = client;
    this.#table = table;
  }

  async ask(submission: SubmissionKey, fingerprint: string, texts: readonly OpenText[]): Promise<void> {
    const key = SubmissionKey.parse(submission);
    const items = texts.map((text) => ({ ...text, feed: feedOf(key), submission: key, fingerprint }));
    const present = new Map((await this.askedOf(key)).map((item) => [itemKey(item).sort, item]));
    const changed = items.filter((item) => {
      const before = present.get(itemKey(item).sort);
      present.delete(itemKey(item).sort);
      return before === undefined || canonicalJson(before) !== canonicalJson(item);
    });
    await writeBatches(this.#client, this.#table, [
      ...changed.map((item) => ({ PutRequest: { Item: documentItem(itemKey(item), item) } })),
      ...[...present.values()].map((item) => ({ DeleteRequest: { Key: keyAttributes(itemKey(item)) } })),
    ]);
  }

  async askedOf(submission: SubmissionKey): Promise<ReviewItem[]> {
    return this.#items(feedOf(submission), submissionPart(submission));
  }

  async asked(feed: FeedId): Promise<ReviewItem[]> {
    return this.#items(feed);
  }

  async mappings(): Promise<MappingEntry[]> {
    return queryDocuments({
      client: this.#client,
      table: this.#table,
      partition: DECISIONS,
      schema: MappingEntry,
    });
  }

  /**
   * Two stewards may take the same version; DynamoDB serialises the conditional writes, and one of them has it:
   *
   *   A: mappings() = v1 ─────────────── decide(v2) ✓
   *   B:      mappings() = v1 ──────────────────────── decide(v2) ✗ reads again, decides v3
   */
  async decide(entry: MappingEntry): Promise<boolean> {
    const key = { partition: DECISIONS, sort: String(entry.version).padStart(8, '0') };
    try {
      await this.#client.send(
        new PutItemCommand({
          TableName: this.#table,
          Item: documentItem(key, entry),
          ConditionExpression: `attribute_not_exists(${PARTITION_KEY})`,
        }),
      );
      return true;
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return false;
      throw error;
    }
  }

  #items(feed: FeedId, begins?: string): Promise<ReviewItem[]> {
    return queryDocuments({
      client: this.#client,
      table: this.#table,
      partition: `review#${feed}`,
      schema: ReviewItem,
      ...(begins === undefined ? {} : { begins }),
    });
  }
}

function submissionPart({ period, sha256: hash, kind }: SubmissionKey): string {
  return `${period}#${hash}#${kind}#`;
}

function itemKey({ submission, field, key }: ReviewItem): ItemKey {
  return {
    partition: `review#${feedOf(submission)}`,
    // a hash, since a sort key takes 1024 bytes and a long Arabic text more
    sort: `${submissionPart(submission)}${field}#${sha256(key).slice(0, 32)}`,
  };
}
