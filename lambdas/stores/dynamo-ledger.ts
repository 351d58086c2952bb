import {
  ConditionalCheckFailedException,
  DeleteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  type PutItemCommandInput,
} from '@aws-sdk/client-dynamodb';
import { z } from 'zod';
import { canonicalJson } from '../model/fingerprint.ts';
import { Period } from '../model/period.ts';
import { ReleaseState } from '../model/release.ts';
import { FeedId, feedOf, RowCounts, type SubmissionKey, SubmissionRecord } from '../model/submission.ts';
import { documentItem, type ItemKey, keyAttributes, parseDocument } from './document-item.ts';
import type { Ledger, PublishedRelease, Standing } from './ledger.ts';
import { queryDocuments } from './query-documents.ts';
import { PARTITION_KEY } from './tables.ts';

const StandingDocument = z.object({
  feed: FeedId,
  period: Period,
  lake: z.string(),
  sha256: z.array(z.string()),
  contractVersion: z.string(),
  fingerprint: z.string(),
  pseudonymKeyVersion: z.string(),
  rows: RowCounts,
});

const RELEASES = 'releases';

const OpenedDocument = z.object({ release: z.string() });

const ReleaseDocument: z.ZodType<PublishedRelease> = z.object({
  period: Period,
  id: z.string(),
  state: ReleaseState,
  index: z.string(),
});

/** The ledger in one DynamoDB table; reads are strongly consistent. */
export class DynamoLedger implements Ledger {
  readonly #client: DynamoDBClient;
  readonly #table: string;

  constructor(client: DynamoDBClient, table: string) {
    this.#client = client;
    this.#table = table;
  }

  async receive(record: SubmissionRecord): Promise<SubmissionRecord> {
    const written = await this.#put(submissionItem(record), {
      ConditionExpression: `attribute_not_exists(${PARTITION_KEY})`,
    });
    return written ? record : ((await this.get(record)) ?? record);
  }

  async get(key: SubmissionKey): Promise<SubmissionRecord | null> {
    return this.#get(SubmissionRecord, submissionKey(key));
  }

  async put(record: SubmissionRecord): Promise<void> {
    const written = await this.#put(submissionItem(record), {
      ConditionExpression: `attribute_exists(${PARTITION_KEY})`,
    });
    if (!written)
      throw new Error(`The ledger does not know ${submissionKey(record).sort}: receive it first.`);
  }

  async history(feed: FeedId): Promise<SubmissionRecord[]> {
    return this.#query(SubmissionRecord, `submissions#${feed}`);
  }

  async stand(feed: FeedId, period: Period, standing: Standing | null): Promise<void> {
    const key = { partition: `standings#${feed}`, sort: period };
    if (standing) await this.#put(documentItem(key, standing), {});
    else await this.#client.send(new DeleteItemCommand({ TableName: this.#table, Key: keyAttributes(key) }));
  }

  async standings(feed: FeedId): Promise<Standing[]> {
    return this.#query(StandingDocument, `standings#${feed}`);
  }

  /**
   * Two releases may race for a period; DynamoDB serialises the conditional writes, and one of them wins:
   *
   *   A: release() = R0 ─────────────── publish(A, R0) ✓
   *   B:      release() = R0 ──────────────────────────── publish(B, R0) ✗ current is A
   *
   * A retry after a lost answer finds itself already current, which counts as first.
   */
  async publish(release: PublishedRelease, expected: string | null): Promise<boolean> {
    const item = documentItem(releaseKey(release.period), release, { release: { S: release.id } });
    const condition =
      expected === null
        ? { ConditionExpression: `attribute_not_exists(${PARTITION_KEY})` }
        : {
            ConditionExpression: '#release = :expected',
            ExpressionAttributeNames: { '#release': 'release' },
            ExpressionAttributeValues: { ':expected': { S: expected } },
          };
    if (await this.#put(item, condition)) return true;
    const current = await this.release(release.period);
    return canonicalJson(current) === canonicalJson(release);
  }

  async open(period: Period, release: string): Promise<void> {
    await this.#put(documentItem(openedKey(period), { release }), {});
  }

  async opened(period: Period): Promise<string | null> {
    return (await this.#get(OpenedDocument, openedKey(period)))?.release ?? null;
  }

  async release(period: Period): Promise<PublishedRelease | null> {
    return this.#get(ReleaseDocument, releaseKey(period));
  }

  async releases(): Promise<PublishedRelease[]> {
    return this.#query(ReleaseDocument, RELEASES);
  }

  /** False when the condition did not hold. */
  async #put(
    Item: NonNullable<PutItemCommandInput['Item']>,
    condition: Omit<PutItemCommandInput, 'TableName' | 'Item'>,
  ): Promise<boolean> {
    try {
      await this.#client.send(new PutItemCommand({ TableName: this.#table, Item, ...condition }));
      return true;
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return false;
      throw error;
    }
  }

  async #get<T>(schema: z.ZodType<T>, key: ItemKey): Promise<T | null> {
    const { Item } = await this.#client.send(
      new GetItemCommand({ TableName: this.#table, Key: keyAttributes(key), ConsistentRead: true }),
    );
    return Item ? parseDocument(schema, Item) : null;
  }

  #query<T>(schema: z.ZodType<T>, partition: string): Promise<T[]> {
    return queryDocuments({ client: this.#client, table: this.#table, partition, schema });
  }
}

function submissionKey(key: SubmissionKey): ItemKey {
  return { partition: `submissions#${feedOf(key)}`, sort: `${key.period}#${key.sha256}#${key.kind}` };
}

function submissionItem(record: SubmissionRecord) {
  return documentItem(submissionKey(record), record, { state: { S: record.state } });
}

function openedKey(period: Period): ItemKey {
  return { partition: 'opened-releases', sort: period };
}

function releaseKey(period: Period): ItemKey {
  return { partition: RELEASES, sort: period };
}
