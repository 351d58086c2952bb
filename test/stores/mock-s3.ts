import { Readable } from 'node:stream';
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CopyObjectCommand,
  CreateMultipartUploadCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  NoSuchKey,
  NotFound,
  PutObjectCommand,
  S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { mockClient } from 'aws-sdk-client-mock';

const $metadata = {};

/** All S3 clients of the test answer out of one map, with the errors and page sizes of the real one. */
export function mockS3() {
  const objects = new Map<string, Buffer>();
  const parts = new Map<number, Buffer>();
  const at = (input: { Bucket?: string | undefined; Key?: string | undefined }) =>
    `${input.Bucket}/${input.Key}`;
  const body = (input: { Body?: unknown }) =>
    typeof input.Body === 'string' || input.Body instanceof Uint8Array
      ? Buffer.from(input.Body)
      : Buffer.alloc(0);
  const mock = mockClient(S3Client);
  mock.on(PutObjectCommand).callsFake((input) => {
    objects.set(at(input), body(input));
    return {};
  });
  mock.on(GetObjectCommand).callsFake((input) => {
    const found = objects.get(at(input));
    if (!found) throw new NoSuchKey({ message: 'no such key', $metadata });
    return { Body: Readable.from([found]) };
  });
  mock.on(CopyObjectCommand).callsFake((input) => {
    const found = objects.get(decodeURIComponent(input.CopySource));
    if (!found) throw new NoSuchKey({ message: 'no such key', $metadata });
    objects.set(at(input), found);
    return {};
  });
  mock.on(HeadObjectCommand).callsFake((input) => {
    const found = objects.get(at(input));
    if (!found) throw new NotFound({ message: 'not found', $metadata });
    return { ContentLength: found.length };
  });
  mock.on(ListObjectsV2Command).callsFake((input) => {
    const keys = [...objects.keys()]
      .filter((key) => key.startsWith(`${input.Bucket}/${input.Prefix ?? ''}`))
      .sort();
    const from = Number(input.ContinuationToken ?? 0);
    const page = keys.slice(from, from + 1000).map((key) => ({ Key: key.slice(`${input.Bucket}/`.length) }));
    const more = from + 1000 < keys.length;
    return {
      Contents: page,
      IsTruncated: more,
      ...(more ? { NextContinuationToken: String(from + 1000) } : {}),
    };
  });
  mock.on(DeleteObjectsCommand).callsFake((input) => {
    for (const { Key } of input.Delete.Objects) objects.delete(at({ Bucket: input.Bucket, Key }));
    return {};
  });
  mock.on(CreateMultipartUploadCommand).callsFake(() => {
    parts.clear();
    return { UploadId: 'upload' };
  });
  mock.on(UploadPartCommand).callsFake((input) => {
    parts.set(input.PartNumber, body(input));
    return { ETag: String(input.PartNumber) };
  });
  mock.on(CompleteMultipartUploadCommand).callsFake((input) => {
    const numbers: number[] = input.MultipartUpload.Parts.map(
      (part: { PartNumber: number }) => part.PartNumber,
    );
    objects.set(at(input), Buffer.concat(numbers.map((number) => parts.get(number) ?? Buffer.alloc(0))));
    return {};
  });
  mock.on(AbortMultipartUploadCommand).resolves({});
  return mock;
}
