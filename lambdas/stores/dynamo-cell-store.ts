import { setTimeout as sleep } from 'node:timers/promises';
import { BatchWriteItemCommand, type DynamoDBClient, type WriteRequest } from '@aws-sdk/client-dynamodb';
import type { z } from 'zod';
import { cellName } from '../model/cell.ts';
import { canonicalJson } from '../model/fingerprint.ts';
import type { CellStore } from './cell-store.ts';
import { documentItem } from './document-item.ts';
import { queryDocuments } from './query-documents.ts';

/** Requests one BatchWriteItem takes (Amazon DynamoDB quotas); 25 items of ours stay far under its 16 MB. */
const BATCH = 25;
/** Batches under way at once. */
const LANES = 4;
/** Tries for what DynamoDB left unprocessed, with pauses of 50 ms doubling up to 5 s. */
const ATTEMPTS = 10;

type StoredCell = { indicator: string; period: string; dimensions: Record<string, string> };

/** Cells in a DynamoDB table: one partition a release and indicator, one item a cell. */
export class DynamoCellStore<C extends StoredCell> implements CellStore<C> {
  readonly #client: DynamoDBClient;
  readonly #table: string;
  readonly #schema: z.ZodType<C>;

  constructor(client: DynamoDBClient, table: string, schema: z.ZodType<C>) {
    this.#client = client;
    this.#table = table;
    this.#schema = schema;
  }

  async write(release: string, cells: readonly C[]): Promise<void> {
    const requests = distinct(cells).map((cell) => ({
      PutRequest: {
        Item: documentItem({ partition: partitionOf(release, cell.indicator), sort: sortOf(cell) }, cell),
      },
    }));
    const batches: WriteRequest[][] = [];
    for (let from = 0; from < requests.length; from += BATCH)
      batches.push(requests.slice(from, from + BATCH));
    await Promise.all(Array.from({ length: LANES }, () => this.#drain(batches)));
  }

  async query(release: string, indicator: string): Promise<C[]> {
    return queryDocuments({
      client: this.#client,
      table: this.#table,
      partition: partitionOf(release, indicator),
      schema: this.#schema,
    });
  }

  async #drain(batches: WriteRequest[][]): Promise<void> {
    for (let batch = batches.pop(); batch !== undefined; batch = batches.pop()) await this.#send(batch);
  }

  async #send(batch: WriteRequest[]): Promise<void> {
    let left = batch;
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      if (attempt > 0) await sleep(Math.min(50 * 2 ** (attempt - 1), 5000));
      const { UnprocessedItems } = await this.#client.send(
        new BatchWriteItemCommand({ RequestItems: { [this.#table]: left } }),
      );
      left = UnprocessedItems?.[this.#table] ?? [];
      if (left.length === 0) return;
    }
    throw new Error(
      `DynamoDB left ${left.length} cells unwritten after ${ATTEMPTS} tries. Run the step again.`,
    );
  }
}

/** A release holds every month of its series, and a cell's name says nothing of the month. */
function sortOf(cell: StoredCell): string {
  return `${cell.period}#${cellName(cell)}`;
}

function partitionOf(release: string, indicator: string): string {
  return `${release}#${indicator}`;
}

/** DynamoDB refuses a batch that names an item twice; the same cell twice is one, two values of one cell are an error. */
function distinct<C extends StoredCell>(cells: readonly C[]): C[] {
  const byName = new Map<string, C>();
  for (const cell of cells) {
    const name = sortOf(cell);
    const known = byName.get(name);
    if (known && canonicalJson(known) !== canonicalJson(cell)) {
      throw new Error(`The cell ${name} was given two values in one write: correct its indicator's merge.`);
    }
    byName.set(name, cell);
  }
  return [...byName.values()];
}
