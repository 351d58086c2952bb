import { mkdir } from 'node:fs/promises';
import type { Server } from 'node:http';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';
import { createTableIfMissing } from '../../lambdas/stores/tables.ts';

/** A DynamoDB of this process, and how to end it. */
export interface LocalDynamo {
  readonly client: DynamoDBClient;
  readonly close: () => Promise<void>;
}

/** dynalite does not check credentials, but the SDK will not send a request without. */
const CREDENTIALS = { accessKeyId: 'local', secretAccessKey: 'local' };

/**
 * Starts DynamoDB on a free port of 127.0.0.1, kept in a folder, or in memory when that is null, with the
 * tables created. The folder must be nobody else's meanwhile.
 */
export async function startLocalDynamo(
  folder: string | null,
  tables: readonly string[],
): Promise<LocalDynamo> {
  if (folder !== null) await mkdir(folder, { recursive: true });
  const server = dynalite({ createTableMs: 0, ...(folder === null ? {} : { path: folder }) });
  const endpoint = await listen(server);
  const client = new DynamoDBClient({ endpoint, region: 'local', credentials: CREDENTIALS, maxAttempts: 5 });
  const close = async () => {
    client.destroy();
    await closeServer(server);
  };
  try {
    for (const table of tables) await createTableIfMissing(client, table);
  } catch (error) {
    await close().catch(() => undefined);
    throw new Error(`The state in ${folder ?? 'memory'} does not open. Give another folder, or remove it.`, {
      cause: error,
    });
  }
  return { client, close };
}

function listen(server: Server): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('DynamoDB has no port.'));
      else resolve(`http://127.0.0.1:${address.port}`);
    });
  });
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
  });
}
