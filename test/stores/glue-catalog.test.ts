import {
  AlreadyExistsException,
  CreatePartitionCommand,
  DeletePartitionCommand,
  EntityNotFoundException,
  GetTableCommand,
  GlueClient,
  UpdatePartitionCommand,
} from '@aws-sdk/client-glue';
import { mockClient } from 'aws-sdk-client-mock';
import { GlueCatalog, glueTable } from '../../lambdas/stores/glue-catalog.ts';

const LAKE = 'lake/iga/digital-services/2026-07/full-a-b';
const columns = [{ Name: 'institution', Type: 'string' }];

describe('the Glue catalogue', () => {
  const mock = mockClient(GlueClient);
  const place = { database: 'maharat', lakeBucket: 'the-lake' };
  const catalog = new GlueCatalog(new GlueClient({ region: 'me-south-1' }), place);

  beforeEach(() => {
    mock.reset();
    mock
      .on(GetTableCommand)
      .resolves({ Table: { Name: 't', StorageDescriptor: { Columns: columns, Location: 's3://x/' } } });
  });

  const partition = {
    Values: ['2026-07'],
    StorageDescriptor: { Columns: columns, Location: 's3://the-lake/iga/digital-services/2026-07/full-a-b/' },
  };

  test('points a new partition at the prefix, with the columns of the table', async () => {
    mock.on(CreatePartitionCommand).resolves({});
    await catalog.point('iga/digital-services', '2026-07', LAKE);
    expect(mock.commandCalls(CreatePartitionCommand)[0]?.args[0].input).toEqual({
      DatabaseName: 'maharat',
      TableName: 'iga_digital_services',
      PartitionInput: partition,
    });
    expect(mock.commandCalls(UpdatePartitionCommand)).toHaveLength(0);
  });

  test('moves a partition that is there', async () => {
    mock.on(CreatePartitionCommand).rejects(new AlreadyExistsException({ message: 'there', $metadata: {} }));
    mock.on(UpdatePartitionCommand).resolves({});
    await catalog.point('iga/digital-services', '2026-07', LAKE);
    expect(mock.commandCalls(UpdatePartitionCommand)[0]?.args[0].input).toMatchObject({
      PartitionValueList: ['2026-07'],
      PartitionInput: partition,
    });
  });

  test('removing what is not there is no error, being refused is', async () => {
    mock
      .on(DeletePartitionCommand)
      .rejectsOnce(new EntityNotFoundException({ message: 'gone', $metadata: {} }));
    await catalog.point('sio/contributions', '2026-07', null);
    mock.on(DeletePartitionCommand).rejects(new Error('denied'));
    await expect(catalog.point('sio/contributions', '2026-07', null)).rejects.toThrow('denied');
  });

  test('a table name has no character that Athena would have quoted', () => {
    expect(glueTable('iga/digital-services')).toBe('iga_digital_services');
  });
});
