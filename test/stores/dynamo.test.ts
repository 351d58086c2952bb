import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  BatchWriteItemCommand,
  DynamoDBClient,
  QueryCommand,
  type QueryCommandOutput,
} from '@aws-sdk/client-dynamodb';
import { jest } from '@jest/globals';
import { mockClient } from 'aws-sdk-client-mock';
import { startLocalDynamo } from '../../bin/local/local-dynamo.ts';
import { Cell } from '../../lambdas/model/cell.ts';
import { DynamoCellStore } from '../../lambdas/stores/dynamo-cell-store.ts';
import { DynamoLedger } from '../../lambdas/stores/dynamo-ledger.ts';
import { DynamoReviews } from '../../lambdas/stores/dynamo-reviews.ts';
import { createTableIfMissing } from '../../lambdas/stores/tables.ts';
import { MemoryCells } from '../memory-runtime.ts';
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

cellStoreContract('memory', async () => ({ cells: new MemoryCells<Cell>(), close: async () => undefined }));

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

describe('a slice of cells', () => {
  const SECTORS = ['private', 'public', 'quasi'];
  const GROUPS = ['national', 'non-national'];
  const BANDS = ['15-24', '25-34', '35-44', '45-54'];
  const PERIODS = ['2026-06', '2026-07', '2026-08'];
  const dimensionsOf = (sector: string, nationality_group: string, age_band: string) => [
    { sector },
    { sector, nationality_group },
    { sector, nationality_group, age_band },
  ];
  const cells = PERIODS.flatMap((period) =>
    SECTORS.flatMap((sector) =>
      GROUPS.flatMap((group) =>
        BANDS.flatMap((band) =>
          dimensionsOf(sector, group, band).map((dimensions) => ({
            ...{ indicator: 'employed', period, dimensions },
            ...{ value: 1, persons: 1, employers: 1 },
          })),
        ),
      ),
    ),
  );

  let local: Awaited<ReturnType<typeof startLocalDynamo>>;
  beforeAll(async () => {
    local = await startLocalDynamo(null, ['cells']);
    await new DynamoCellStore(local.client, 'cells', Cell).write('r1', cells);
  });
  afterAll(() => local.close());

  test.each([
    [{ sector: null }, 3],
    [{ sector: 'public' }, 1],
    [{ sector: null, nationality_group: null }, 6],
    [{ sector: 'public', nationality_group: null }, 2],
    [{ sector: null, nationality_group: 'national' }, 3],
    [{ sector: null, nationality_group: null, age_band: null }, 24],
    [{ sector: 'public', nationality_group: null, age_band: null }, 8],
    [{ sector: null, nationality_group: 'national', age_band: null }, 12],
    [{ sector: null, nationality_group: null, age_band: '15-24' }, 6],
    [{ sector: 'public', nationality_group: 'national', age_band: null }, 4],
    [{ sector: 'public', nationality_group: null, age_band: '15-24' }, 2],
    [{ sector: null, nationality_group: 'national', age_band: '15-24' }, 3],
    [{ sector: 'public', nationality_group: 'national', age_band: '15-24' }, 1],
  ] as [Record<string, string | null>, number][])(
    '%j is one Query that reads its cells and no others',
    async (dimensions, count) => {
      const sent = jest.spyOn(local.client, 'send');
      const found = await new DynamoCellStore(local.client, 'cells', Cell).query('r1', 'employed', {
        period: '2026-07',
        dimensions,
      });
      // the mock knows no type of what each command is answered with
      const answers = (await Promise.all(
        sent.mock.results.map(({ value }) => value),
      )) as QueryCommandOutput[];
      const commands = sent.mock.calls.map(([command]) => command);
      sent.mockRestore();
      expect(commands).toHaveLength(1);
      expect(commands[0]).toBeInstanceOf(QueryCommand);
      expect(answers.map((answer) => answer.ScannedCount)).toEqual([count]);
      expect(found).toHaveLength(count);
    },
  );

  test('of more dimensions than a table may have is refused where no key begins with it', async () => {
    const store = new DynamoCellStore(local.client, 'cells', Cell);
    const dimensions = { a: 'x', b: null, c: 'x', d: null };
    await expect(store.query('r1', 'employed', { period: '2026-07', dimensions })).rejects.toThrow(
      /No key of employed/,
    );
  });
});
