import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  AbortMultipartUploadCommand,
  CopyObjectCommand,
  CreateMultipartUploadCommand,
  DeleteObjectsCommand,
  PutObjectCommand,
  S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { AREAS } from '../../lambdas/model/object-keys.ts';
import { S3ObjectStore } from '../../lambdas/stores/s3-object-store.ts';
import { mockS3 } from './mock-s3.ts';
import { objectStoreContract } from './object-store-contract.ts';
import { startS3Server } from './s3-server.ts';

const bucketOf = (area: string) => `test-${area}`;

objectStoreContract('a mocked S3', async () => {
  const mock = mockS3();
  return {
    store: new S3ObjectStore(new S3Client({ region: 'me-south-1' }), bucketOf),
    close: async () => mock.restore(),
  };
});

objectStoreContract('an S3 server over HTTP', async (folder) => {
  const server = await startS3Server(join(folder, 's3'), AREAS.map(bucketOf));
  return { store: new S3ObjectStore(server.client, bucketOf), close: server.close };
});

describe('the S3 object store', () => {
  const store = new S3ObjectStore(new S3Client({ region: 'me-south-1' }), bucketOf);

  test('a bucket not configured is asked for only when used', async () => {
    const careful = new S3ObjectStore(new S3Client({ region: 'me-south-1' }), (area) => {
      throw new Error(`no bucket for ${area}`);
    });
    await expect(careful.read('lake/x')).rejects.toThrow('no bucket for lake');
  });

  test('a key outside the areas is refused', async () => {
    await expect(store.write('elsewhere/x', 'x')).rejects.toThrow(/no area/);
  });

  test('rows of an agency carry the tag that their retention goes by, other objects none', async () => {
    const mock = mockS3();
    const folder = await mkdtemp(join(tmpdir(), 'maharat-tag-'));
    const file = join(folder, 'file');
    await writeFile(file, Buffer.alloc(17 * 1024 * 1024));
    await store.upload('feedback/sio/x/rejected.csv', file);
    await store.write('feedback/sio/x/rejected.xlsx', 'x');
    await store.write('feedback/sio/x/defects.json', '{}');
    await store.write('work/x', 'x');
    await store.copy('feedback/sio/x/rejected.csv', 'work/x');
    const copies = mock.commandCalls(CopyObjectCommand).map(({ args }) => args[0].input.Tagging);
    expect(copies).toEqual(['holds=rows']);
    const many = mock.commandCalls(CreateMultipartUploadCommand).map(({ args }) => args[0].input.Tagging);
    const puts = mock.commandCalls(PutObjectCommand).map(({ args }) => args[0].input.Tagging);
    expect([many, puts]).toEqual([['holds=rows'], ['holds=rows', undefined, undefined]]);
    mock.restore();
    await rm(folder, { recursive: true });
  });

  test('an upload that fails half way is aborted', async () => {
    const mock = mockS3();
    mock.on(UploadPartCommand).rejects(new Error('connection reset'));
    const folder = await mkdtemp(join(tmpdir(), 'maharat-abort-'));
    const file = join(folder, 'file');
    await writeFile(file, Buffer.alloc(17 * 1024 * 1024));
    await expect(store.upload('lake/x', file)).rejects.toThrow('connection reset');
    expect(mock.commandCalls(AbortMultipartUploadCommand)).toHaveLength(1);
    mock.restore();
    await rm(folder, { recursive: true });
  });

  test('an object that S3 did not remove is an error', async () => {
    const mock = mockS3();
    await store.write('work/x', 'x');
    mock.on(DeleteObjectsCommand).resolves({ Errors: [{ Key: 'x', Code: 'AccessDenied' }] });
    await expect(store.remove('work/')).rejects.toThrow(/AccessDenied/);
    mock.restore();
  });

  test('more than a thousand keys are listed and removed in pages', async () => {
    const mock = mockS3();
    for (let n = 0; n < 1005; n += 1) await store.write(`work/many/${n}`, '');
    expect(await store.list('work/many/')).toHaveLength(1005);
    await store.remove('work/many/');
    expect(mock.commandCalls(DeleteObjectsCommand)).toHaveLength(2);
    expect(await store.list('work/many/')).toEqual([]);
    mock.restore();
  });
});
