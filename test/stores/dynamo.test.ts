import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BatchWriteItemCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { startLocalDynamo } from '../../bin/local/local-dynamo.ts';
import { Cell } from '../../lambdas/model/cell.ts';
import { DynamoCellStore } from '../../lambdas/stores/dynamo-cell-store.ts';
import { DynamoLedger } from '../../lambdas/stores/dynamo-ledger.ts';
import { DynamoReviews } from '../../lambdas/stores/dynamo-reviews.ts';
import { createTableIfMissing } from '../../lambdas/stores/tables.ts';
import { cellStoreContract } from './cell-store-contract.ts';
import { aRecord, ledgerContract } from './ledger-contract.ts';
import { reviewsContract } from './reviews-contract.ts';

ledgerContract('dynalite', async () => {
  const { client, close } = await startLocalDynamo(null, ['ledger']);
  return { ledger: new DynamoLedger(client, 'ledger'), close };
});

cellStoreContract('dynalite', async () => {
  const { client, close } = await startLocalDynamo(null, ['cells']);
  return { cells: new DynamoCellStore(client, 'cells', Cell), close };
});

reviewsContract('dynalite', async () => {
  const { client, close } = await startLocalDynamo(null, ['ledger']);
  return { reviews: new DynamoReviews(client, 'ledger'), close };
});

describe('DynamoDB on disk', () => {
  test('what was written is there after a restart', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'maharat-dynamo-'));
    const first = await startLocalDynamo(folder, ['ledger']);
    await new DynamoLedger(first.client, 'ledger').receive(aRecord());
    await first.close();
    const second = await startLocalDynamo(folder, ['ledger']);
    expect(await new DynamoLedger(second.client, 'ledger').get(aRecord())).toEqual(aRecord());
    await second.close();
    await rm(folder, { recursive: true });
  });

  test('creating a table twice, side by side too, is no error', async () => {
    const { client, close } = await startLocalDynamo(null, []);
    await Promise.all([createTableIfMissing(client, 'table'), createTableIfMissing(client, 'table')]);
    await createTableIfMissing(client, 'table');
    await close();
  });
});

describe('cells that DynamoDB leaves unprocessed', () => {
  const cell = {
    indicator: 'employed',
    period: '2026-07',
    dimensions: {},
    value: 1,
    persons: 1,
    employers: 1,
  };

  test('are sent again', async () => {
    const mock = mockClient(DynamoDBClient);
    mock
      .on(BatchWriteItemCommand)
      .callsFakeOnce((input) => ({ UnprocessedItems: input.RequestItems }))
      .resolves({});
    await new DynamoCellStore(new DynamoDBClient({ region: 'x' }), 'cells', Cell).write('r1', [cell]);
    const sent = mock.commandCalls(BatchWriteItemCommand).map((call) => call.args[0].input.RequestItems);
    expect(sent).toHaveLength(2);
    expect(sent[1]).toEqual(sent[0]);
    mock.restore();
  });
});
