import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { z } from 'zod';
import { cellName } from '../model/cell.ts';
import { canonicalJson } from '../model/fingerprint.ts';
import type { CellStore } from './cell-store.ts';
import { documentItem } from './document-item.ts';
import { queryDocuments } from './query-documents.ts';
import { writeBatches } from './write-batches.ts';

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
    await writeBatches(this.#client, this.#table, requests);
  }

  async query(release: string, indicator: string): Promise<C[]> {
    return queryDocuments({
      client: this.#client,
      table: this.#table,
      partition: partitionOf(release, indicator),
      schema: this.#schema,
    });
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
