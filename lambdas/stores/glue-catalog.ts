import {
  AlreadyExistsException,
  CreatePartitionCommand,
  DeletePartitionCommand,
  EntityNotFoundException,
  GetTableCommand,
  type GlueClient,
  type PartitionInput,
  UpdatePartitionCommand,
} from '@aws-sdk/client-glue';
import type { Period } from '../model/period.ts';
import type { FeedId } from '../model/submission.ts';
import type { Catalog } from './catalog.ts';

/** The name of a feed's Glue table: `sio_contributions`, `iga_digital_services`. */
export function glueTable(feed: FeedId): string {
  return feed.replace(/[/-]/g, '_');
}

/** The catalogue in AWS Glue: one table a feed, partitioned by `period`; Athena reads the partition's folder and those below it. */
export class GlueCatalog implements Catalog {
  readonly #client: GlueClient;
  readonly #database: string;
  readonly #lakeBucket: string;

  constructor(client: GlueClient, place: { readonly database: string; readonly lakeBucket: string }) {
    this.#client = client;
    this.#database = place.database;
    this.#lakeBucket = place.lakeBucket;
  }

  async point(feed: FeedId, period: Period, lake: string | null): Promise<void> {
    const address = { DatabaseName: this.#database, TableName: glueTable(feed) };
    if (lake === null) return this.#remove({ ...address, PartitionValues: [period] });
    const partition = await this.#partition(address, period, lake);
    const created = await succeeds(AlreadyExistsException, () =>
      this.#client.send(new CreatePartitionCommand({ ...address, PartitionInput: partition })),
    );
    if (created) return;
    await this.#client.send(
      new UpdatePartitionCommand({ ...address, PartitionValueList: [period], PartitionInput: partition }),
    );
  }

  async #remove(partition: {
    DatabaseName: string;
    TableName: string;
    PartitionValues: string[];
  }): Promise<void> {
    await succeeds(EntityNotFoundException, () => this.#client.send(new DeletePartitionCommand(partition)));
  }

  /** A partition keeps its own copy of the columns, so it takes the table's of today. */
  async #partition(
    address: { DatabaseName: string; TableName: string },
    period: Period,
    lake: string,
  ): Promise<PartitionInput> {
    const { Table } = await this.#client.send(
      new GetTableCommand({ DatabaseName: address.DatabaseName, Name: address.TableName }),
    );
    const Location = `s3://${this.#lakeBucket}/${lake.replace(/^lake\//, '')}/`;
    return { Values: [period], StorageDescriptor: { ...Table?.StorageDescriptor, Location } };
  }
}

/** False when the action failed with the expected error; any other error goes on. */
async function succeeds(
  expected: new (...args: never[]) => Error,
  action: () => Promise<unknown>,
): Promise<boolean> {
  try {
    await action();
    return true;
  } catch (error) {
    if (error instanceof expected) return false;
    throw error;
  }
}
