import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { z } from 'zod';
import type { CellSlice } from '../model/cell.ts';
import { type CellPlace, cellKeys, indicatorPartition, sliceKey } from './cell-keys.ts';
import type { CellStore } from './cell-store.ts';
import { distinctCells } from './distinct-cells.ts';
import { documentItem } from './document-item.ts';
import { queryDocuments } from './query-documents.ts';
import { writeBatches } from './write-batches.ts';

/** Cells in a DynamoDB table: a slice of an indicator is one Query (see cell-keys.ts). */
export class DynamoCellStore<C extends CellPlace> implements CellStore<C> {
  readonly #client: DynamoDBClient;
  readonly #table: string;
  readonly #schema: z.ZodType<C>;

  constructor(client: DynamoDBClient, table: string, schema: z.ZodType<C>) {
    this.#client = client;
    this.#table = table;
    this.#schema = schema;
  }

  async write(release: string, cells: readonly C[]): Promise<void> {
    const requests = distinctCells(cells).flatMap((cell) =>
      cellKeys(release, cell).map((key) => ({ PutRequest: { Item: documentItem(key, cell) } })),
    );
    await writeBatches(this.#client, this.#table, requests);
  }

  async query(release: string, indicator: string, slice?: CellSlice): Promise<C[]> {
    const keys =
      slice === undefined
        ? { partition: indicatorPartition(release, indicator) }
        : sliceKey(release, indicator, slice);
    return queryDocuments({ client: this.#client, table: this.#table, schema: this.#schema, ...keys });
  }
}
