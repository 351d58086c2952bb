import { setTimeout as sleep } from 'node:timers/promises';
import { BatchWriteItemCommand, type DynamoDBClient, type WriteRequest } from '@aws-sdk/client-dynamodb';

/** Requests one BatchWriteItem takes (Amazon DynamoDB quotas); 25 items of ours stay far under its 16 MB. */
const BATCH = 25;
/** Batches under way at once. */
const LANES = 4;
/** Tries for what DynamoDB left unprocessed, with pauses of 50 ms doubling up to 5 s. */
const ATTEMPTS = 10;

/** Puts and deletes items of one table, each key at most once, in no particular order; throws when DynamoDB leaves some. */
export async function writeBatches(
  client: DynamoDBClient,
  table: string,
  requests: readonly WriteRequest[],
): Promise<void> {
  const batches: WriteRequest[][] = [];
  for (let from = 0; from < requests.length; from += BATCH) batches.push(requests.slice(from, from + BATCH));
  const drain = async () => {
    for (let batch = batches.pop(); batch !== undefined; batch = batches.pop())
      await send(client, table, batch);
  };
  await Promise.all(Array.from({ length: LANES }, drain));
}

async function send(client: DynamoDBClient, table: string, batch: WriteRequest[]): Promise<void> {
  let left = batch;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    if (attempt > 0) await sleep(Math.min(50 * 2 ** (attempt - 1), 5000));
    const { UnprocessedItems } = await client.send(
      new BatchWriteItemCommand({ RequestItems: { [table]: left } }),
    );
    left = UnprocessedItems?.[table] ?? [];
    if (left.length === 0) return;
  }
  throw new Error(
    `DynamoDB left ${left.length} items unwritten after ${ATTEMPTS} tries. Run the step again.`,
  );
}
