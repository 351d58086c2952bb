import type { FileHandle } from 'node:fs/promises';
import {
  AbortMultipartUploadCommand,
  type CompletedPart,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  type S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3';

/** Bytes of a part of a multipart upload; a file up to this size goes in one piece. */
export const PART_BYTES = 16 * 1024 * 1024;

/** S3 takes at most this many parts (Amazon S3 multipart upload limits). */
const MOST_PARTS = 10_000;

/** A file to be sent to an object in S3. */
export interface MultipartUpload {
  readonly client: S3Client;
  readonly Bucket: string;
  readonly Key: string;
  readonly handle: FileHandle;
  /** Bytes of the file. */
  readonly size: number;
  /** Tags of the object, as a query string. */
  readonly Tagging?: string;
}

/** Sends an open file in parts, one in memory at a time. The object appears whole or, after a failure, not at all. */
export async function multipartUpload(upload: MultipartUpload): Promise<void> {
  const { client, Bucket, Key, Tagging } = upload;
  const { UploadId } = await client.send(
    new CreateMultipartUploadCommand({ Bucket, Key, ...(Tagging === undefined ? {} : { Tagging }) }),
  );
  if (UploadId === undefined) throw new Error(`S3 began no multipart upload for ${Key}. Run the step again.`);
  try {
    const Parts = await sendParts(upload, UploadId);
    await client.send(
      new CompleteMultipartUploadCommand({ Bucket, Key, UploadId, MultipartUpload: { Parts } }),
    );
  } catch (error) {
    await client.send(new AbortMultipartUploadCommand({ Bucket, Key, UploadId })).catch(() => undefined);
    throw error;
  }
}

async function sendParts(upload: MultipartUpload, UploadId: string): Promise<CompletedPart[]> {
  const { client, Bucket, Key, handle, size } = upload;
  const bytes = Math.max(PART_BYTES, Math.ceil(size / MOST_PARTS));
  const parts: CompletedPart[] = [];
  for (let from = 0; from < size; from += bytes) {
    const Body = await readSlice(handle, from, Math.min(bytes, size - from));
    const PartNumber = parts.length + 1;
    const { ETag } = await client.send(new UploadPartCommand({ Bucket, Key, UploadId, PartNumber, Body }));
    parts.push({ PartNumber, ...(ETag === undefined ? {} : { ETag }) });
  }
  return parts;
}

async function readSlice(handle: FileHandle, from: number, length: number): Promise<Buffer> {
  const slice = Buffer.allocUnsafe(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await handle.read(slice, filled, length - filled, from + filled);
    if (bytesRead === 0) throw new Error('The file became shorter while it was sent. Run the step again.');
    filled += bytesRead;
  }
  return slice;
}
